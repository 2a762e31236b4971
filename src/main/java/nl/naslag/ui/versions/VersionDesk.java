package nl.naslag.ui.versions;

import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.VersionLink;
import nl.naslag.trace.VersionPair;

/// A person's judgements on two documents; each is saved at once and can be undone.
interface VersionDesk {
  void judge(VersionPair<DocumentId> documentIds, VersionLink.Kind kind);

  void undo(VersionLink.Judgement judgement);
}
