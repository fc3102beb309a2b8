export const OVERVIEW = '';
