import { z } from 'zod';
import type { ServerRole } from '../../server-process.ts';

/** From when until when something is out of order, as parts of the time in which texts are queued. */
export interface Outage {
  readonly what: 'suspended' | 'refused' | 21606 | 30034;
  readonly from: number;
  readonly until: number;
}

export interface Scene {
  /** Whether the provider can call us. */
  readonly isPublic: boolean;
  /** On Postgres; SQLite has one process. */
  readonly roles: readonly ServerRole[];
  readonly outages: readonly Outage[];
}

export const SCENES: Readonly<Record<SceneName, Scene>> = {
  callbacks: {
    isPublic: true,
    roles: ['all'],
    outages: [{ what: 21606, from: 0.6, until: 0.65 }],
  },
  workers: {
    isPublic: true,
    roles: ['front', 'worker', 'worker'],
    outages: [{ what: 30034, from: 0.6, until: 0.65 }],
  },
  polling: { isPublic: false, roles: ['all', 'worker'], outages: [] },
  outages: {
    isPublic: true,
    roles: ['all', 'all'],
    outages: [
      { what: 'suspended', from: 0.2, until: 0.4 },
      { what: 30034, from: 0.5, until: 0.55 },
      { what: 'refused', from: 0.7, until: 0.85 },
    ],
  },
};

export const sceneSchema = z.enum(['callbacks', 'workers', 'polling', 'outages']);
export type SceneName = z.infer<typeof sceneSchema>;
