/** The booking page's behaviour: days from today on, times of the chosen day, one check, one confirmation. */
export const BOOKING_JS = `// Days and times are made here, from today on; closed days are left out.
const form = document.querySelector('[data-booking]');
const days = form.querySelector('[data-days]');
const times = form.querySelector('[data-times]');
const summary = form.querySelector('[data-summary]');
const closed = window.booking.closed;
const chosen = (name) => form.querySelector('input[name="' + name + '"]:checked');

function option(name, value, text, note, disabled) {
  const label = document.createElement('label');
  label.className = 'slot';
  const input = document.createElement('input');
  input.type = 'radio';
  input.name = name;
  input.value = value;
  input.disabled = disabled;
  const face = document.createElement('span');
  face.textContent = text;
  if (note) {
    const small = document.createElement('small');
    small.textContent = note;
    face.append(small);
  }
  label.append(input, face);
  return label;
}

function drawDays() {
  const list = [];
  for (let offset = 1; list.length < 6; offset += 1) {
    const day = new Date();
    day.setDate(day.getDate() + offset);
    if (closed.includes(day.getDay())) continue;
    const date = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
    list.push(option('day', day.toDateString(), day.toLocaleDateString('en-GB', { weekday: 'short' }), date, false));
  }
  days.replaceChildren(...list);
  days.querySelector('input').checked = true;
}

function drawTimes() {
  const day = new Date(chosen('day').value).getDate();
  const person = window.booking.people.indexOf(chosen('person').value);
  const list = window.booking.times.map((time, index) => option('time', time, time, '', (index * 7 + day + person * 3) % 4 === 0));
  times.replaceChildren(...list);
}

function sum() {
  const service = chosen('service');
  const time = chosen('time');
  const day = new Date(chosen('day').value).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  summary.textContent = service.value + window.booking.joint + chosen('person').value + ', ' + day + (time ? ' at ' + time.value : '') + (service.dataset.price && ', ' + service.dataset.price);
}

form.addEventListener('change', (event) => {
  if (event.target.name === 'day' || event.target.name === 'person') drawTimes();
  if (event.target.type === 'radio') sum();
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const name = form.querySelector('#booking-name');
  const wrongs = [
    [times.querySelector('input:enabled'), '#time-error', chosen('time') ? '' : 'Please choose a time.'],
    [name, '#booking-name-error', name.value.trim() ? '' : 'Please tell us your name.'],
  ];
  wrongs.forEach(([, place, message]) => (form.querySelector(place).textContent = message));
  name.setAttribute('aria-invalid', String(name.value.trim() === ''));
  const first = wrongs.find(([, , message]) => message);
  const done = form.querySelector('[data-done]');
  if (first) {
    done.textContent = '';
    first[0].focus();
    return;
  }
  done.textContent = 'Booked, ' + name.value.trim() + ': ' + summary.textContent + '. See you then.';
});

drawDays();
drawTimes();
sum();
`;
