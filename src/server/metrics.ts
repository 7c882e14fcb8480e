import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphStore } from '../store/index.js';

/** Upper bounds in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

interface Metrics {
  readonly registry: Registry;
  /** Times every request, by route and status. */
  readonly measure: RequestHandler;
}

export const openMetrics = (store: GraphStore): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'readout_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  new Gauge({
    name: 'readout_store_items',
    help: 'What the store holds',
    labelNames: ['kind'],
    registers: [registry],
    async collect() {
      const { counts } = await store.status();
      for (const [kind, count] of Object.entries(counts)) this.set({ kind }, count);
    },
  });
  return {
    registry,
    measure: (request, response, next) => {
      const started = process.hrtime.bigint();
      response.once('finish', () => {
        const route = (request.route as { path?: string } | undefined)?.path ?? 'other';
        seconds.observe(
          { method: request.method, route, status: String(response.statusCode) },
          Number(process.hrtime.bigint() - started) / 1e9,
        );
      });
      next();
    },
  };
};
