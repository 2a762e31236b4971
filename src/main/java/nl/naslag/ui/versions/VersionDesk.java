package nl.naslag.ui.versions;

import nl.naslag.trace.VersionLink;
import nl.naslag.trace.VersionPair;

/// What a person can say of two documents; each is saved at once and can be taken back.
interface VersionDesk {
  void judge(VersionPair<String> documentIds, VersionLink.Kind kind);

  void undo(VersionLink.Judgement judgement);
}
