import { Button } from '@studio/ui';
import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** What could not be drawn, as the sentence begins: "The editor". */
  name: string;
  children: ReactNode;
}

/** Keeps the failure of one part from taking the rest of the studio with it. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className="flex h-full flex-col items-start gap-3 p-6">
        <p className="text-ink-2">{this.props.name} could not be shown. Nothing is lost.</p>
        <Button onClick={() => this.setState({ failed: false })}>Try again</Button>
      </div>
    );
  }
}
