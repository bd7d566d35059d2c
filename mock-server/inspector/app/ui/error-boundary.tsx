import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** What could not be shown, such as "this entry". */
  readonly what: string;
  readonly children: ComponentChildren;
}

/** Keeps what cannot be shown from blanking the page. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  override componentDidCatch(error: Error): void {
    this.setState({ error });
  }

  render({ what, children }: Props, { error }: { readonly error: Error | null }) {
    if (!error) return children;
    return (
      <p class="problem" role="alert">
        {what} cannot be shown: {error.message}
      </p>
    );
  }
}
