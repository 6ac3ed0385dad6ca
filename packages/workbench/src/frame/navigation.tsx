import { WORKBENCH_TEXTS } from '@gongkai/wording';
import { NavLink } from 'react-router';
import { usePermission } from '../session/working-context.ts';
import { NAVIGATION } from './navigation-entries.ts';

/** The pages that the person may see. */
export function Navigation({ onGo }: { readonly onGo?: () => void }) {
  const { anywhere } = usePermission();
  return (
    <nav aria-label={WORKBENCH_TEXTS.navigation}>
      <ul className="navigation-list">
        {NAVIGATION.filter(({ verb }) => anywhere(verb) === undefined).map(({ to, text }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={to === '/' || NAVIGATION.some((other) => other.to.startsWith(`${to}/`))}
              {...(onGo === undefined ? {} : { onClick: onGo })}
            >
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
      <ul className="navigation-list navigation-rest">
        <li>
          <a href="/">{WORKBENCH_TEXTS.toPublicPages}</a>
        </li>
      </ul>
    </nav>
  );
}
