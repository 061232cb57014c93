import { useState } from 'react';
import { ContactsTable } from '@/components/ContactsTable';
import { Card } from '@/components/ui/card';
import { Input } from '@/components/ui/input';
import { Skeleton } from '@/components/ui/skeleton';
import { useAsync } from '@/hooks/useAsync';
import { listContacts } from '@/services/api';

export default function Contacts() {
  const [query, setQuery] = useState('');
  const state = useAsync(() => listContacts({ query }), [query]);
  return (
    <Card className="p-4">
      <Input className="mb-4 max-w-xs" placeholder="Filter" value={query} onChange={(event) => setQuery(event.target.value)} />
      {state.status === 'loading' && <Skeleton className="h-24 w-full" />}
      {state.status === 'done' && <ContactsTable contacts={state.value} />}
    </Card>
  );
}
