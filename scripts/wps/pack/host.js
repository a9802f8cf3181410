"use strict";
// What Excel gives the functions, over what WPS Spreadsheets has (from 12.1.0.20540, synchronous functions only). An
// experiment: written from WPS's documents and never run in WPS, so it keeps to what those say and no more.
(function () {
  function HostError(code, message) {
    this.code = code;
    this.message = message;
  }

  // Nothing there says how a function hands over an error with words: the cell shows them as text.
  const shown = (cell) => (cell instanceof HostError ? [cell.code, cell.message].filter(Boolean).join(" ") : cell);

  // A single cell may come bare, where Excel hands over [[cell]].
  const rows = (argument) => (Array.isArray(argument) || argument === undefined ? argument : [[argument]]);

  window.CustomFunctions = {
    Error: HostError,
    associate(id, body) {
      const wanted = window.AWARD_MATRICES[id] || [];
      const call = (...given) => {
        const result = body(...given.map((argument, i) => (wanted[i] ? rows(argument) : argument)));
        return result.map((row) => row.map(shown));
      };
      if (window.wps && window.wps.AddCustomFunction) window.wps.AddCustomFunction("AWARD", id, call);
    },
  };
})();
