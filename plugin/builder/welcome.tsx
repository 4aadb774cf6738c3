import { Plus, Upload } from 'lucide-react';
import { Button, Logo } from '../../ui-kit/index.ts';
import { useProjects } from './projects-context.tsx';

/** A server without a project: where to begin. */
export function Welcome() {
  const { showNew, showImport } = useProjects();
  return (
    <main className="flex h-full flex-col items-center justify-center gap-5 bg-background px-6 text-center font-sans text-body text-text">
      <Logo />
      <div className="max-w-[440px]">
        <h1 className="text-page">Texts for the calls your agent takes</h1>
        <p className="mt-2 text-muted">
          Draw what callers ask about, and the texts they can have after the call. Nobody is texted
          who has not agreed.
        </p>
      </div>
      <div className="flex gap-2.5">
        <Button icon={<Upload size={15} aria-hidden />} onClick={showImport}>
          Import a project
        </Button>
        <Button variant="primary" icon={<Plus size={15} aria-hidden />} onClick={showNew}>
          New project
        </Button>
      </div>
    </main>
  );
}
