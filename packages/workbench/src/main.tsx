import 'virtual:tokens.css';
import 'virtual:antd.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/sign-in.css';
import './styles/records.css';
import './styles/units.css';
import './styles/intake.css';
import './styles/figures.css';
import './styles/requests.css';
import './styles/letters.css';
import './styles/phrasings.css';
import './styles/redaction.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';

const place = document.getElementById('workbench');
if (place === null) throw new Error('the page has no place for the workbench');
createRoot(place).render(<App />);
