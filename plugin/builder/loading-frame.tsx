import { Button, EmptyState, Spinner } from '../../ui-kit/index.ts';
import { useBuilder, useDraft } from './builder-context.tsx';

/** Before the project is there, or when it cannot be had. */
export function LoadingFrame() {
  const { store } = useBuilder();
  const error = useDraft((state) => state.loadError);
  return (
    <main className="flex h-full items-center justify-center bg-background font-sans text-body text-text">
      {error ? (
        <EmptyState
          title={error.message}
          action={
            <Button variant="primary" onClick={() => void store.load()}>
              Try again
            </Button>
          }
        >
          {error.remedy}
        </EmptyState>
      ) : (
        <Spinner label="Opening the project…" />
      )}
    </main>
  );
}
