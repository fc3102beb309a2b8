/** The nth site has an address of its own among those of this machine, 1 the first. */
export const addressOf = (number: number): string => `127.${10 + (number >> 16)}.${(number >> 8) & 255}.${number & 255}`;
