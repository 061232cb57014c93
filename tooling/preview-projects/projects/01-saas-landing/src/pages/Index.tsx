import Navbar from '@/components/Navbar';
import Hero from '@/components/Hero';
import Features from '@/components/Features';
import Faq from '@/components/Faq';
import Footer from '@/components/Footer';

const Index = () => (
  <div className="min-h-screen flex flex-col">
    <Navbar />
    <main className="flex-1">
      <Hero />
      <Features />
      <Faq />
    </main>
    <Footer />
  </div>
);

export default Index;
