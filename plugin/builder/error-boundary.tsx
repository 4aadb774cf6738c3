import { Component, type ReactNode } from 'react';
import { Button, EmptyState } from '../../ui-kit/index.ts';

interface State {
  readonly message: string | null;
}

/** A bug in a screen: says that the work is safe, and how to go on. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { message: thrown instanceof Error ? thrown.message : 'unknown error' };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    return (
      <main
        role="alert"
        className="flex h-full items-center justify-center bg-background font-sans text-body text-text"
      >
        <EmptyState
          title="This screen has stopped working"
          action={
            <>
              <Button onClick={() => this.setState({ message: null })}>Try again</Button>
              <Button variant="primary" onClick={() => window.location.reload()}>
                Reload
              </Button>
            </>
          }
        >
          Your unsaved changes are kept in this browser. It is a mistake in Afterword:{' '}
          {this.state.message}
        </EmptyState>
      </main>
    );
  }
}
