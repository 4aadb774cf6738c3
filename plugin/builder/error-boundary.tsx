import { Component, type ReactNode } from 'react';
import { Button, EmptyState } from '../../ui-kit/index.ts';

interface State {
  readonly message: string | null;
}

/** A bug in a screen, or code that did not load: says that the work is safe, and how to go on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { message: thrown instanceof Error ? thrown.message : 'unknown error' };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    const isMissing = NOT_LOADED.test(message);
    return (
      <main
        role="alert"
        className="flex h-full min-w-0 flex-1 items-center justify-center bg-background font-sans text-body text-text"
      >
        <EmptyState
          title={isMissing ? 'This screen did not load' : 'This screen has stopped working'}
          action={
            <>
              {/* Code that did not load is asked for again by a reload only. */}
              {isMissing ? null : (
                <Button onClick={() => this.setState({ message: null })}>Try again</Button>
              )}
              <Button variant="primary" onClick={() => window.location.reload()}>
                Reload
              </Button>
            </>
          }
        >
          Your unsaved changes are kept in this browser.{' '}
          {isMissing
            ? 'The server does not answer, or Afterword was updated meanwhile: reload once it runs again.'
            : `It is a mistake in Afterword: ${message}`}
        </EmptyState>
      </main>
    );
  }
}

/** How Chromium, Firefox and Safari say that an `import()` has brought nothing. */
const NOT_LOADED =
  /dynamically imported module|loading dynamically|importing a module script failed|preload css/i;
