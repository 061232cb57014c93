import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { TooltipProvider } from '@/components/ui/tooltip';
import { Toaster } from '@/components/ui/sonner';
import { supabase } from '@/integrations/supabase/client';

const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });

function Notes() {
  const { data, isPending } = useQuery({ queryKey: ['notes'], queryFn: async () => ['Buy milk', 'Call Ana'] });
  return <ul className="p-6">{isPending ? <li>Loading</li> : data?.map((note) => <li key={note}>{note}</li>)}<li>{typeof supabase.from}</li></ul>;
}

const App = () => (
  <QueryClientProvider client={queryClient}>
    <TooltipProvider>
      <Toaster />
      <Notes />
    </TooltipProvider>
  </QueryClientProvider>
);

export default App;
