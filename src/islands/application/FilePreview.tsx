// A look at an attached file: pictures here, PDFs in the browser's own viewer, the first lines of a text. Only of files
// whose content was looked at, and under the type that it was found to be.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { files } from '#text/nb/application-files.ts';
import { shownFileName } from '#text/shown-file-name.ts';
import type { Looked } from './use-inspection.ts';

interface FilePreviewProps {
  readonly looked: Looked;
  readonly name: string;
}

export function FilePreview({ looked: { inspection, content }, name }: FilePreviewProps): JSX.Element {
  switch (inspection.kind) {
    case 'png':
    case 'jpeg':
      return <Picture content={content} type={`image/${inspection.kind}`} name={name} />;
    case 'pdf':
      return <Pdf content={content} type="application/pdf" name={name} />;
    case 'txt':
      return <FirstLines content={content} />;
    default:
      return <p class="file-facts">{files.cannotShow}</p>;
  }
}

interface ShownProps {
  readonly content: Blob;
  readonly type: string;
  readonly name: string;
}

function Picture({ content, type, name }: ShownProps): JSX.Element {
  const url = useBlobUrl(content, type);
  const [fails, setFails] = useState(false);
  if (fails) return <p>{files.pictureFails}</p>;
  return (
    <>
      {url && (
        <img
          class="file-picture"
          src={url}
          alt={files.picture(shownFileName(name))}
          onError={() => setFails(true)}
        />
      )}
      <OpenLink url={url} words={files.showPicture} name={name} />
    </>
  );
}

function Pdf({ content, type, name }: ShownProps): JSX.Element {
  return <OpenLink url={useBlobUrl(content, type)} words={files.showPdf} name={name} />;
}

interface OpenLinkProps {
  readonly url: string | null;
  readonly words: string;
  readonly name: string;
}

function OpenLink({ url, words, name }: OpenLinkProps): JSX.Element | null {
  if (url === null) return null;
  return (
    <p>
      <a
        class="ds-link"
        href={url}
        target="_blank"
        rel="noopener"
        aria-label={files.showNamed(words, shownFileName(name))}
      >
        {words}
      </a>
    </p>
  );
}

/** Lines, and characters of each: what can be taken in at a glance. */
const glance = { lines: 12, characters: 200 } as const;

function FirstLines({ content }: { content: Blob }): JSX.Element {
  const [text, setText] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void import('#export/files/plain-text.ts')
      .then(({ firstLines }) => firstLines(content, glance))
      .then((lines) => isCurrent && setText(lines))
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [content]);
  return (
    <details class="file-lines">
      <summary class="file-look">{files.firstLines}</summary>
      <pre>{text}</pre>
    </details>
  );
}

/** A viewer in another tab may still be reading when the view here is left. */
const revokeAfterMilliseconds = 60_000;

/** An address of the content on this page, under the type that is given whatever the file said; null before there is one. */
function useBlobUrl(content: Blob, type: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(content.slice(0, content.size, type));
    setUrl(made);
    return () => void setTimeout(() => URL.revokeObjectURL(made), revokeAfterMilliseconds);
  }, [content, type]);
  return url;
}
