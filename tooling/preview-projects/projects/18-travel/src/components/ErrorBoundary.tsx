import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props { children: ReactNode; fallback: (error: Error) => ReactNode }
interface State { error: Error | null }

export class ErrorBoundary extends Component<Props, State> {
  public override state: State = { error: null };
  private readonly caught: ErrorInfo[] = [];

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidCatch(_error: Error, info: ErrorInfo): void {
    this.caught.push(info);
  }

  override render(): ReactNode {
    return this.state.error ? this.props.fallback(this.state.error) : this.props.children;
  }
}
