import { MESSAGING_CHANNELS } from './messaging.ts';

const NAMES = new Map(MESSAGING_CHANNELS.map(({ id, name }) => [id, name]));

/** The channels as people call them, each once: "Viber", "Skype". */
export function channelNames(channels: readonly { readonly channel: string }[]): readonly string[] {
  return [...new Set(channels.map(({ channel }) => NAMES.get(channel) ?? channel))];
}
