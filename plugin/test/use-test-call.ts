import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type Draft, recordsOf } from '../../core/records/draft.ts';
import { useBuilder, useDraft } from '../builder/builder-context.tsx';
import { litPath } from './lit-path.ts';
import { USUAL_SIMULATION } from './simulation.ts';
import { createTestCall, type TestCall } from './test-call.ts';
import type { CallSettings, CallState } from './call-state.ts';

/** A number reserved for fiction: it can be nobody's. */
const CALLER = '+15550100142';

/** The test call of the panel: started when it opens, ended when it closes, lit on the canvas. */
export function useTestCall(): { call: TestCall; state: CallState } {
  const { projectId, api, store, panel, setLitPath } = useBuilder();
  const [call] = useState(() =>
    createTestCall({
      projectId,
      api,
      settings: firstSettings(store.state.getState().draft, panel.getState().testOn),
      newEventId: () => crypto.randomUUID(),
    }),
  );
  useEffect(() => {
    void call.start(call.state.getState().settings);
    return () => {
      call.dispose();
      setLitPath(null);
    };
  }, [call, setLitPath]);
  const state = useStore(call.state);
  useLight(state);
  return { call, state };
}

function useLight({ notes }: CallState): void {
  const { setLitPath } = useBuilder();
  const draft = useDraft((one) => one.draft);
  useEffect(() => {
    setLitPath(notes.length > 0 ? litPath(draft, notes) : null);
  }, [setLitPath, draft, notes]);
}

function firstSettings(draft: Draft, environment: CallSettings['environment']): CallSettings {
  const variants = recordsOf(draft, 'variant');
  const variant = variants.find((one) => one.isDefault) ?? variants[0];
  return {
    environment,
    variantId: variant?.id ?? null,
    caller: CALLER,
    language: recordsOf(draft, 'settings')[0]?.language ?? 'en-US',
    ...USUAL_SIMULATION,
  };
}
