package nl.naslag.ui;

import nl.naslag.trace.VersionJudgement;
import nl.naslag.trace.VersionKind;
import nl.naslag.trace.VersionPair;

/// What a person can say of two documents; each is saved at once and can be taken back.
interface VersionDesk {
  void judge(VersionPair<String> documentIds, VersionKind kind);

  void undo(VersionJudgement judgement);
}
