import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readConfiguration } from '../src/config.js';
import { isServerAddress } from '../src/store/index.js';

// No container engine runs these files here: parsers read them, and what they name is held against the project.
const root = resolve(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

describe('docker-compose.yml', () => {
  const parsed = parseDocument(read('docker-compose.yml'), { strict: true });
  const { services, volumes } = parsed.toJS() as {
    services: Readonly<Record<'neo4j' | 'readout', Service>>;
    volumes: Readonly<Record<string, unknown>>;
  };

  test('is YAML without errors or doubts', () => {
    expect(parsed.errors).toEqual([]);
    expect(parsed.warnings).toEqual([]);
  });

  test('runs Neo4j 5 Community with a health check and a named volume', () => {
    const { image, healthcheck, volumes: mounted, environment } = services.neo4j;
    expect(image).toMatch(/^neo4j:5\.\d+(\.\d+)?-community$/);
    expect(healthcheck.test.join(' ')).toContain('cypher-shell');
    expect(mounted).toContain('neo4j:/data');
    expect(Object.keys(volumes)).toEqual(['neo4j']);
    expect(environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  });

  test('runs the server beside it, on that store, after it is healthy', () => {
    const { build, environment, depends_on, healthcheck } = services.readout;
    expect(build).toBe('.');
    expect(depends_on?.neo4j?.condition).toBe('service_healthy');
    const filled = environment.READOUT_STORE!.replace(/\$\{\w+\}/g, 'secret');
    expect(isServerAddress(filled)).toBe(true);
    expect(new URL(filled).hostname).toBe('neo4j');
    expect(healthcheck.test.join(' ')).toContain(`:${environment.READOUT_PORT}/readyz`);
  });

  test('sets only what the program reads, and opens ports to this machine alone', () => {
    const source = read('src/config.ts');
    for (const name of Object.keys(services.readout.environment)) expect(source).toContain(name);
    for (const { ports } of Object.values(services))
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\1$/);
    expect(services.readout.ports[0]).toContain(String(readConfiguration({}).port));
  });

  test('keeps no secret', () => {
    for (const { environment } of Object.values(services))
      for (const [name, value] of Object.entries(environment))
        if (/AUTH|PASSWORD|TOKEN/.test(name)) expect(value).toMatch(/\$\{\w+/);
  });
});

describe('Dockerfile', () => {
  const dockerfile = DockerfileParser.parse(read('Dockerfile'));
  const instructions = dockerfile.getInstructions();
  const words = (keyword: string): string[][] =>
    instructions
      .filter((instruction) => instruction.getKeyword() === keyword)
      .map((instruction) => instruction.getArguments().map((argument) => argument.getValue()));

  test('is made of known instructions, FROM first', () => {
    const known = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'VOLUME', 'EXPOSE', 'CMD'];
    for (const instruction of instructions) expect(known).toContain(instruction.getKeyword());
    expect(instructions[0]?.getKeyword()).toBe('FROM');
    for (const instruction of instructions) expect(instruction.getArguments().length).toBeGreaterThan(0);
  });

  test('has a glibc base of the Node that package.json asks for', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    for (const [image] of words('FROM')) {
      expect(image).toMatch(/^node:\d+-\w+-slim$/);
      expect(image).not.toContain('alpine');
      expect(Number(/:(\d+)/.exec(image!)?.[1])).toBeGreaterThanOrEqual(
        Number(/\d+/.exec(engines.node)?.[0]),
      );
    }
  });

  test('copies what the package publishes, from this folder or from a stage that there is', () => {
    const stages = dockerfile.getFROMs().map((from) => from.getBuildStage());
    const { files } = JSON.parse(read('package.json')) as { files: string[] };
    const copied = dockerfile.getCOPYs().flatMap((copy) => {
      const from = copy.getFromFlag()?.getValue();
      if (from) expect(stages).toContain(from);
      const sources = copy
        .getArguments()
        .slice(0, -1)
        .map((argument) => argument.getValue());
      if (!from) for (const source of sources) expect(existsSync(join(root, source)), source).toBe(true);
      return from ? sources.map((source) => source.replace('/app/', '')) : [];
    });
    for (const file of files)
      expect(
        copied.some((folder) => file === folder || file.startsWith(`${folder}/`)),
        file,
      ).toBe(true);
    expect(copied).toContain('node_modules');
    const ignored = read('.dockerignore').split('\n');
    for (const file of files.filter((name) => name !== 'dist')) expect(ignored).not.toContain(file);
  });

  test('serves as a user without rights, on the port of the program', () => {
    expect(words('USER')).toEqual([['node']]);
    expect(words('EXPOSE')).toEqual([[String(readConfiguration({}).port)]]);
    expect(dockerfile.getCMDs()[0]?.getArgumentsContent()).toBe('["readout", "serve"]');
  });
});
