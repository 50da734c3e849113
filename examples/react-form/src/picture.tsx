/** A DOT graph as a picture, drawn in the browser by Graphviz in WebAssembly, which is loaded when it is first needed. */
import { useEffect, useState } from 'react';

/** What is drawn. */
interface PictureProps {
  readonly dot: string;
  /** The same in words, for who cannot see it. */
  readonly text: string;
  /** What stands there until it is drawn. */
  readonly waiting: string;
}

export function Picture({ dot, text, waiting }: PictureProps) {
  const [svg, setSvg] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    svgOf(dot).then((drawn) => isWanted && setSvg(drawn));
    return () => {
      isWanted = false;
    };
  }, [dot]);
  if (svg === undefined) return <p>{waiting}</p>;
  // As an image, so that nothing inside it can run or fetch.
  return <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={text} />;
}

async function svgOf(dot: string): Promise<string> {
  const { instance } = await import('@viz-js/viz');
  const graphviz = await instance();
  return graphviz.renderString(dot, { format: 'svg' });
}
