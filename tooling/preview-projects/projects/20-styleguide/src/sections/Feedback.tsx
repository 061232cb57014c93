import { Terminal } from 'lucide-react';
import { Alert, AlertDescription, AlertTitle } from '@/components/ui/alert';
import { Badge } from '@/components/ui/badge';
import { Progress } from '@/components/ui/progress';
import { Skeleton } from '@/components/ui/skeleton';

export const Feedback = () => (
  <div className="space-y-4">
    <Alert variant="destructive"><Terminal className="size-4" /><AlertTitle>Careful</AlertTitle><AlertDescription>This cannot be undone.</AlertDescription></Alert>
    <div className="flex gap-2"><Badge>One</Badge><Badge variant="secondary">Two</Badge><Badge variant="outline">Three</Badge></div>
    <Progress value={40} />
    <Skeleton className="h-6 w-48 animate-none" />
  </div>
);
