package nl.naslag.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Correction;
import nl.naslag.annotation.Corrections;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.ingest.PassageCorrections;

/// Corrections of the demo corpus: of themes, horizons and requests; the others are only kept.
final class DemoCorrections implements PassageCorrections {
  private static final Instant MADE = Instant.parse("2026-03-02T10:00:00Z");

  private final DemoCorpus corpus;
  private final List<Correction> made = new ArrayList<>();

  DemoCorrections(DemoCorpus corpus) {
    this.corpus = corpus;
  }

  void forget() {
    made.clear();
  }

  @Override
  public Correction correct(PassageId passageId, Aspect aspect, List<String> values, String by) {
    if (values.contains("onzin")) {
      throw Corrections.unknown(aspect, "onzin");
    }
    Passage passage = corpus.passage(passageId).passage();
    Correction correction =
        new Correction(
            aspect.id() + "-" + made.size(),
            passage.documentId(),
            passageId,
            aspect,
            values,
            by,
            MADE);
    made.addFirst(correction);
    read(passageId);
    return correction;
  }

  @Override
  public Correction undo(String correctionId) {
    Correction undone =
        made.stream().filter(one -> one.id().equals(correctionId)).findFirst().orElseThrow();
    made.remove(undone);
    read(undone.passageId());
    return undone;
  }

  @Override
  public List<Correction> ofPassage(PassageId passageId) {
    return made.stream().filter(one -> one.passageId().equals(passageId)).toList();
  }

  @Override
  public List<Correction> all() {
    return List.copyOf(made);
  }

  private void read(PassageId passageId) {
    Annotations found = corpus.machine(passageId);
    for (Correction one : ofPassage(passageId).reversed()) {
      found = apply(one, found);
    }
    corpus.change(passageId, found);
  }

  private static Annotations apply(Correction one, Annotations old) {
    List<String> values = one.values();
    return new Annotations(
        one.aspect() == Aspect.THEME ? values : old.themes(),
        one.aspect() == Aspect.HORIZON ? values : old.horizons(),
        old.parties(),
        old.modality(),
        one.aspect() == Aspect.REQUEST && values.isEmpty() ? RequestKind.NEE : old.request(),
        old.evidence());
  }
}
