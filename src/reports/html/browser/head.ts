// Runs before anything is shown, so that what the filters hide is never painted.
document.documentElement.classList.add('js', 'early');

export {};
