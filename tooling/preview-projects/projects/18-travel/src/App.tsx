import { Fragment, useRef, useState } from 'react';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Modal, type ModalHandle } from './components/Modal';
import { Destination } from './components/Destination';
import Broken from './components/Broken';
import destinations from './data/destinations';

export default function App() {
  const modal = useRef<ModalHandle>(null);
  const [picked, setPicked] = useState<string>();
  return (
    <Fragment>
      <section className="mx-auto grid max-w-5xl auto-rows-fr gap-6 p-8 sm:grid-cols-2 lg:grid-cols-3">
        {destinations.map((place) => (
          <Destination key={place.name} {...place} onPick={() => { setPicked(place.name); modal.current?.open(); }} />
        ))}
      </section>
      <ErrorBoundary fallback={(error) => <p className="text-center text-sm text-red-700">{error.message}</p>}><Broken /></ErrorBoundary>
      <Modal ref={modal}><h2 className="text-xl">Trip to {picked}</h2></Modal>
    </Fragment>
  );
}
