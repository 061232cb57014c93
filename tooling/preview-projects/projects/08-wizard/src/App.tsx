import { Wizard } from '@/features/wizard';
import { Toaster } from '@/components/ui/sonner';

export default function App() {
  return (
    <main className="mx-auto flex min-h-svh max-w-xl items-center p-6">
      <Wizard />
      <Toaster />
    </main>
  );
}
