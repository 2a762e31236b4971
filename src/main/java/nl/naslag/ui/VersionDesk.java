package nl.naslag.ui;

import nl.naslag.trace.VersionPair;
import nl.naslag.trace.VersionLink;

/// What a person can say of two documents; each is saved at once and can be taken back.
interface VersionDesk {
  void judge(VersionPair<String> documentIds, VersionLink.Kind kind);

  void undo(VersionLink.Judgement judgement);
}
