import { useEffect, useState } from 'react';
import { useBuilder } from '../builder/builder-context.tsx';
import type { EnvironmentView } from '../api/views.ts';
import { TextsWaiting } from './texts-waiting.tsx';

/** Before publishing, which takes the place of Sandbox's release. Where it cannot be read, nothing is said. */
export function SandboxWaiting() {
  const { api, projectId } = useBuilder();
  const [waiting, setWaiting] = useState<EnvironmentView['textsWaiting'] | null>(null);
  useEffect(() => {
    let isOver = false;
    api.deployments.list({ projectId }).then(
      ({ environments }) => {
        const sandbox = environments.find(({ environment }) => environment === 'sandbox');
        if (!isOver && sandbox?.current) setWaiting(sandbox.textsWaiting);
      },
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [api, projectId]);
  if (!waiting || waiting.texts === 0) return null;
  return <TextsWaiting environment="sandbox" waiting={waiting} />;
}
