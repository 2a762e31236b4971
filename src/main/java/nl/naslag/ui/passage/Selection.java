package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.Dossiers;
import nl.naslag.briefing.source.Citations;
import nl.naslag.document.PassageId;
import nl.naslag.ui.html.Notices;

/// The dossier to which a screen adds passages: the one that was changed last.
///
/// One per screen, so that a list of hits loads the dossiers only once.
///
/// Each change is saved at once and can be undone from its notice. Not thread-safe.
public final class Selection {
  private final Dossiers dossiers;
  private final Citations citations;
  private final List<Runnable> listeners = new ArrayList<>();
  // Last changed first; reloaded after each change made here.
  private List<Dossier> known;

  public Selection(Dossiers dossiers, Citations citations) {
    this.dossiers = dossiers;
    this.citations = citations;
    known = dossiers.all();
  }

  /// How what is taken is cited.
  Citations citations() {
    return citations;
  }

  List<Dossier> all() {
    return known;
  }

  /// Empty if there are no dossiers.
  Optional<Dossier> current() {
    return known.stream().findFirst();
  }

  /// Whether the current dossier contains a passage.
  boolean holds(PassageId passageId) {
    return current().flatMap(dossier -> item(dossier, passageId)).isPresent();
  }

  /// @param listener updates what depends on the current dossier
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /// Adds a passage to a dossier, which becomes the current one.
  void takeInto(Dossier dossier, PassageId passageId) {
    DossierItem item = dossiers.addPassage(dossier.id(), passageId, "");
    changed();
    Notices.say(text("ui.take.done", dossier.title()), () -> undo(dossier, item));
  }

  void takeIntoNew(String title, PassageId passageId) {
    takeInto(dossiers.create(title), passageId);
  }

  /// Adds passages to the current dossier, in order, but for those that it contains.
  ///
  /// @return how many were added; nothing without a dossier
  public int takeAll(List<PassageId> passageIds) {
    return current().map(dossier -> takeAllInto(dossier, passageIds)).orElse(0);
  }

  /// Adds passages to a new dossier.
  public int takeAllIntoNew(String title, List<PassageId> passageIds) {
    return takeAllInto(dossiers.create(title), passageIds);
  }

  private int takeAllInto(Dossier dossier, List<PassageId> passageIds) {
    List<PassageId> fresh =
        passageIds.stream().distinct().filter(id -> item(dossier, id).isEmpty()).toList();
    List<DossierItem> added =
        fresh.isEmpty() ? List.of() : dossiers.addPassages(dossier.id(), fresh);
    changed();
    Notices.say(
        text("ui.take.done.many", added.size(), dossier.title()),
        () -> {
          dossiers.removeItems(dossier.id(), added);
          changed();
        });
    return added.size();
  }

  /// Whether there is a dossier to add to.
  public boolean hasCurrent() {
    return current().isPresent();
  }

  /// Removes a passage from the current dossier.
  void drop(PassageId passageId) {
    current()
        .ifPresent(
            dossier -> item(dossier, passageId).ifPresent(item -> removeFrom(dossier, item)));
  }

  private void removeFrom(Dossier dossier, DossierItem item) {
    int position = dossier.items().indexOf(item);
    dossiers.removeItem(dossier.id(), item.id());
    changed();
    Notices.say(
        text("ui.take.dropped", dossier.title()),
        () -> {
          dossiers.insert(dossier.id(), item, position);
          changed();
        });
  }

  private void undo(Dossier dossier, DossierItem item) {
    dossiers.removeItem(dossier.id(), item.id());
    changed();
  }

  private void changed() {
    known = dossiers.all();
    // A copy, because a listener may create parts of the screen that register listeners too.
    List.copyOf(listeners).forEach(Runnable::run);
  }

  private static Optional<DossierItem> item(Dossier dossier, PassageId passageId) {
    return dossier.items().stream()
        .filter(item -> Objects.equals(item.passageId(), passageId))
        .findFirst();
  }
}
