/** What to do on this system, in words for the person at the terminal. */
export type BrowserTrouble = 'no-browser' | 'cannot-start' | 'no-sandbox-as-root' | 'no-sandbox' | 'no-fonts' | 'lighthouse';

type System = 'linux' | 'darwin' | 'win32';

const ADVICE: Readonly<Record<BrowserTrouble, Readonly<Record<System, string>>>> = {
  'no-browser': {
    linux:
      'Debian, Ubuntu: "sudo apt-get install chromium" (or Google Chrome as a .deb, not as a snap), or "npx playwright install --with-deps chromium".',
    darwin: 'Install Google Chrome ("brew install --cask google-chrome"), or run "npx playwright install chromium".',
    win32: 'Install Google Chrome or Microsoft Edge ("winget install Google.Chrome"), or run "npx playwright install chromium".',
  },
  'cannot-start': {
    linux:
      'Libraries may be missing: "npx playwright install-deps chromium" as root, or "sudo apt-get install chromium", which brings them.',
    darwin:
      'Open the browser once by hand and allow it in System Settings, Privacy & Security; or give another one with --browser.',
    win32: 'Close running copies of the browser and try again; a virus scanner may stop it; or give another one with --browser.',
  },
  'no-sandbox-as-root': {
    linux:
      'Run Vetrina as an ordinary user, in containers with "--user": Chromium cannot protect this machine from a hostile page when it runs as root.',
    darwin: 'Run Vetrina without sudo.',
    win32: 'Run Vetrina without administrator rights.',
  },
  'no-sandbox': {
    linux:
      'Let ordinary users make user namespaces: Ubuntu from 23.10: install Google Chrome as a .deb (it brings an AppArmor profile) or "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"; older Debian: "sudo sysctl kernel.unprivileged_userns_clone=1"; Docker: a seccomp profile that allows them.',
    darwin: 'Reinstall the browser; its sandbox does not start.',
    win32: 'Reinstall the browser; its sandbox does not start.',
  },
  'no-fonts': {
    linux:
      'Install a font, or pages are measured without their text: "sudo apt-get install fonts-liberation fonts-noto-color-emoji".',
    darwin: 'Restore the system fonts with Font Book.',
    win32: 'Restore the default fonts in Settings, Personalisation, Fonts.',
  },
  lighthouse: {
    linux: 'Try again when the computer is idle, or use --no-lighthouse: all other checks work without it.',
    darwin: 'Try again when the computer is idle, or use --no-lighthouse: all other checks work without it.',
    win32: 'Try again when the computer is idle, or use --no-lighthouse: all other checks work without it.',
  },
};

export function browserAdvice(trouble: BrowserTrouble, platform: string): string {
  const system = platform === 'darwin' || platform === 'win32' ? platform : 'linux';
  return ADVICE[trouble][system];
}
