const reportWebVitals = onPerfEntry => {
  if (onPerfEntry && onPerfEntry instanceof Function) onPerfEntry({});
};

export default reportWebVitals;
