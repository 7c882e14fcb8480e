import type { Database } from './database.js';
export class Neo4jDatabase {
  static async open(_address: string): Promise<Database> {
    throw new Error('not yet');
  }
}
