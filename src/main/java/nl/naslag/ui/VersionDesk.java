package nl.naslag.ui;

import nl.naslag.trace.VersionJudgement;
import nl.naslag.trace.VersionKind;
import nl.naslag.trace.VersionLink;

/// What a person can say of two documents; each is saved at once and can be taken back.
interface VersionDesk {
  void judge(VersionLink link, VersionKind kind);

  void undo(VersionJudgement judgement);
}
