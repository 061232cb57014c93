import { Accordion, AccordionContent, AccordionItem, AccordionTrigger } from '@/components/ui/accordion';

const questions = [
  ['What is included?', 'Hosting, analytics, and a custom domain.'],
  ['Can I cancel?', 'Any time, with one click.'],
] as const;

const Faq = () => (
  <section className="container max-w-2xl pb-20">
    <Accordion type="single" collapsible>
      {questions.map(([q, a], i) => (
        <AccordionItem key={q} value={`item-${i}`}>
          <AccordionTrigger>{q}</AccordionTrigger>
          <AccordionContent>{a}</AccordionContent>
        </AccordionItem>
      ))}
    </Accordion>
  </section>
);

export default Faq;
