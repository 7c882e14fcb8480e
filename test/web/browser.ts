import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const { env } = process;

/** Where Chromium, Chrome or Edge usually lie, the environment's own choice first. */
const PLACES: readonly (string | undefined)[] = [
  env.READOUT_TEST_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
];

/** Path of a browser that can drive the page; undefined where none is found. */
export const findBrowser = (): string | undefined => PLACES.find((path) => path && existsSync(path));

/** One line that says how to get what is missing. */
export const NO_BROWSER =
  'page suite SKIPPED: no browser found. Install one ("apt-get install chromium") or set READOUT_TEST_BROWSER to its path.';

/** Starts a browser without a window that draws WebGL in software and asks nobody else for anything. */
export const startBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
