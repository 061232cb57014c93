export const Spinner = () => <div className="m-auto size-8 animate-spin rounded-full border-4 border-brand-500 border-t-transparent" />;
