/** CSS pixels of the screens that pages are shown on: those of Lighthouse (core/config/constants.js, screenEmulationMetrics). */
export const SCREENS = {
  mobile: { width: 412, height: 823 },
  desktop: { width: 1350, height: 940 },
} as const;
