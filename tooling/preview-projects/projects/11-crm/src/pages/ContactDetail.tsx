import { useParams } from 'react-router-dom';
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { Textarea } from '@/components/ui/textarea';
import { StageBadge } from '@/components/StageBadge';
import { useAsync } from '@/hooks/useAsync';
import { getContact } from '@/services/api';

export default function ContactDetail() {
  const { id = '' } = useParams();
  const state = useAsync(() => getContact(id), [id]);
  if (state.status !== 'done' || !state.value) return null;
  const { name, stage, value } = state.value;
  return (
    <Card>
      <CardHeader className="flex-row items-center gap-3 space-y-0"><CardTitle>{name}</CardTitle><StageBadge stage={stage} /></CardHeader>
      <CardContent>
        <Tabs defaultValue="facts">
          <TabsList><TabsTrigger value="facts">Facts</TabsTrigger><TabsTrigger value="notes">Notes</TabsTrigger></TabsList>
          <TabsContent value="facts">Lifetime value: ${value.toLocaleString('en-US')}</TabsContent>
          <TabsContent value="notes"><Textarea placeholder="Write a note" /></TabsContent>
        </Tabs>
      </CardContent>
    </Card>
  );
}
