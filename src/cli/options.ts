import type { Configuration } from '../config.js';

/** Options that every command has, with the configuration they lead to. */
export interface CommonOptions {
  readonly configuration: Configuration;
  readonly json: boolean;
}

/** Options of the commands that read documents. */
export interface ReadingOptions extends CommonOptions {
  readonly reader: 'small' | 'full';
  readonly threads?: number;
  readonly date?: string;
  readonly source?: string;
  readonly title?: string;
  readonly url?: string;
}
