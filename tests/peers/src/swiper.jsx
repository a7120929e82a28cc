// The same cards as the app's game, made the usual way: React, with react-spring to move them and
// use-gesture to follow the finger. Looks and pictures are the app's own, so that what differs is
// how a card comes to be.
import { animated, useSpring } from "@react-spring/web";
import { useDrag } from "@use-gesture/react";
import { memo, useCallback, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

const KEPT = "peer.answers";
const KEYS = { ArrowLeft: "no", ArrowRight: "yes", ArrowUp: "love", ArrowDown: "neutral" };
const WORDS = { no: "Nein", neutral: "Egal", yes: "Ja", love: "Mega" };
// Where a card flies, in windows.
const AWAY = { no: [-1.5, 0], yes: [1.5, 0], love: [0, -1.5], neutral: [0, 1.5] };
// Cards below the one on top whose pictures are there before they are seen.
const AHEAD = 2;

function answerOf([x, y], [speedX, speedY]) {
  const sideways = Math.abs(x) > Math.abs(y);
  const [way, speed] = sideways ? [x, speedX] : [y, speedY];
  if (Math.abs(way) < 100 && speed < 0.5) return undefined;
  if (sideways) return way < 0 ? "no" : "yes";
  return way < 0 ? "love" : "neutral";
}

const Face = memo(function Face({ trade }) {
  const years = trade.months && `${(trade.months / 12).toLocaleString("de")} Jahre`;
  const pay = trade.firstPay && `ab ${trade.firstPay[0].toLocaleString("de")} €`;
  const facts = [years, pay, trade.workplace?.de].filter(Boolean);
  return (
    <>
      <p className="card__group">{trade.group}</p>
      <div className="scene" aria-hidden="true">
        {trade.scene.slice(0, 3).map((code) => (
          <img key={code} className="scene__object" src={`emoji/${code}.webp`} alt="" width="256" height="256" decoding="async" draggable="false" />
        ))}
      </div>
      <div className="card__text">
        <h2 className="card__name">{trade.name.de}</h2>
        <p className="card__hook">{trade.hook?.de}</p>
        <ul className="card__facts">
          {facts.map((fact) => <li key={fact}>{fact}</li>)}
        </ul>
      </div>
    </>
  );
});

const Card = memo(function Card({ number, trade, depth, thrown, onThrow, onGone }) {
  const [style, spring] = useSpring(() => ({ x: 0, y: 0, rotateZ: 0, config: { tension: 380, friction: 32 } }));
  useEffect(() => {
    if (!thrown) return;
    const [x, y] = AWAY[thrown];
    spring.start({
      x: x * window.innerWidth,
      y: y * window.innerHeight,
      rotateZ: x * 14,
      config: { duration: 300 },
      onRest: () => onGone(number),
    });
  }, [thrown]);
  const bind = useDrag(({ active, movement: [x, y], velocity }) => {
    if (depth !== 0) return;
    const answer = !active && answerOf([x, y], velocity);
    if (answer) onThrow(answer);
    else spring.start({ x: active ? x : 0, y: active ? y : 0, rotateZ: active ? x / 20 : 0, immediate: active });
  });
  const place = depth < 0 ? "play-card--thrown" : depth === 0 ? "play-card--top" : "play-card--behind";
  return (
    <animated.article
      {...bind()}
      className={`play-card ${place}`}
      data-card={depth === 0 ? number : undefined}
      data-after={depth === 1 ? "yes" : undefined}
      style={{ ...style, zIndex: AHEAD - depth, touchAction: "none", pointerEvents: depth === 0 ? "auto" : "none", transition: "none" }}
    >
      <div className="card" data-group={trade.group} data-variant={number % 6}>
        <Face trade={trade} />
      </div>
    </animated.article>
  );
});

function Game({ trades }) {
  // Cards from `first` on still fly; the one at `answers.length` lies on top.
  const [{ answers, first }, setPlay] = useState(() => {
    const answers = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return { answers, first: answers.length };
  });
  useEffect(() => localStorage.setItem(KEPT, JSON.stringify(answers)), [answers]);
  const onThrow = useCallback((answer) => setPlay((it) => ({ ...it, answers: [...it.answers, answer] })), []);
  const onGone = useCallback((number) => setPlay((it) => ({ ...it, first: Math.max(it.first, number + 1) })), []);
  useEffect(() => {
    const pressed = ({ key }) => {
      if (KEYS[key]) onThrow(KEYS[key]);
      else if (key === "Backspace") {
        setPlay(({ answers }) => ({ answers: answers.slice(0, -1), first: Math.max(0, answers.length - 1) }));
      }
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
  const at = answers.length;
  const shown = Array.from({ length: at + AHEAD + 1 - first }, (_, below) => first + below);
  return (
    <section className="play">
      <h1 className="sr-only">Berufe swipen</h1>
      <div className="play__head"><p>{at} beantwortet</p></div>
      <div className="stack">
        {shown.map((number) => (
          <Card key={number} number={number} trade={trades[number % trades.length]} depth={number - at} thrown={answers[number]} onThrow={onThrow} onGone={onGone} />
        ))}
      </div>
      <div className="answers">
        {Object.entries(WORDS).map(([answer, word]) => (
          <button key={answer} className="answer" type="button" onClick={() => onThrow(answer)}>
            <span className="answer__face" />
            {word}
          </button>
        ))}
      </div>
    </section>
  );
}

const { trades } = await (await fetch("trades.json")).json();
createRoot(document.querySelector("#app")).render(<main className="main"><Game trades={trades} /></main>);
document.documentElement.setAttribute("data-ready", "");
