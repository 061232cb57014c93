import { Button } from '@studio/ui';
import { Component, type ReactNode } from 'react';
import { isMissingPart, recoverFromNewBuild } from '../lib/new-build.ts';

interface BoundaryProps {
  /** What could not be drawn, as the sentence begins: "The editor". */
  name: string;
  children: ReactNode;
}

interface BoundaryState {
  failed: boolean;
  /** Its code could not be fetched: only loading the page anew asks for it again. */
  missing: boolean;
}

/** Keeps the failure of one part from taking the rest of the studio with it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false, missing: false };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: true, missing: isMissingPart(error) };
  }

  override componentDidCatch(error: unknown): void {
    void recoverFromNewBuild(error);
  }

  override render(): ReactNode {
    const { failed, missing } = this.state;
    if (!failed) return this.props.children;
    return (
      <div role="alert" className="flex h-full flex-col items-start gap-3 p-6">
        <p className="text-ink-2">{this.props.name} could not be shown. Nothing is lost.</p>
        {missing ? (
          <Button onClick={() => window.location.reload()}>Reload</Button>
        ) : (
          <Button onClick={() => this.setState({ failed: false, missing: false })}>Try again</Button>
        )}
      </div>
    );
  }
}
