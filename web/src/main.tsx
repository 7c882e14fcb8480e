import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/page.css';
import './styles/controls.css';
import './styles/explorer.css';
import './styles/evidence.css';
import './styles/reading.css';
import { render } from 'preact';
import { loadFrame } from './frame.js';
import { App } from './views/App.js';

void loadFrame();
render(<App />, document.getElementById('page')!);
