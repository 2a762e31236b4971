package nl.naslag.ui.search;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.PassageId;
import nl.naslag.search.Hit;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Choice;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.SearchAddress;
import nl.naslag.ui.passage.Selection;
import nl.naslag.ui.passage.TakeAsking;

/// Adds the ticked hits of a search, or all of them, to the current dossier at once.
///
/// The ticks stay while the user turns the pages of one search.
final class TakeHits extends Div {
  /// In hits; more would make a dossier that nobody reads.
  private static final int MOST = 200;

  private final PassageSearch search;
  private final TakeAsking asking;
  private final Set<PassageId> ticked = new LinkedHashSet<>();
  private final Map<PassageId, Choice> boxes = new LinkedHashMap<>();
  private final NativeButton take;
  private final NativeButton untick;
  private final NativeButton all;
  private Address shown = Address.of("zoeken");

  TakeHits(PassageSearch search, Selection selection) {
    this.search = search;
    asking = new TakeAsking(selection);
    addClassName("take-many");
    take = Markup.button("take", "", () -> asking.take(List.copyOf(ticked)));
    untick = Markup.button("quiet", text("ui.commitments.untick"), this::clear);
    all = Markup.button("quiet", "", () -> asking.take(every()));
    add(
        Markup.identified(take, "neem-aangevinkte-op"),
        Markup.identified(
            Markup.button("quiet", text("ui.commitments.tick.page"), this::tickPage),
            "vink-alles-aan"),
        untick,
        Markup.identified(all, "neem-alles-op"),
        asking);
  }

  /// Starts again for another search; another page of the same one keeps its ticks.
  void show(Address address, SearchResult result) {
    Address whole = address.without("page");
    if (!whole.equals(shown)) {
      ticked.clear();
      asking.removeAll();
    }
    shown = whole;
    boxes.clear();
    all.setText(text("ui.commitments.take.all", result.total()));
    all.setVisible(result.total() <= MOST);
    setVisible(!result.hits().isEmpty());
    refresh();
  }

  /// The box by which a hit of the page is ticked.
  Choice box(Hit hit) {
    PassageId id = hit.passage().passage().id();
    String name = hit.passage().documentTitle() + ", " + hit.passage().passage().chapter();
    Choice box =
        new Choice(
            "kies-" + boxes.size(),
            text("ui.commitments.choose", name),
            ticked.contains(id),
            () -> turn(id));
    boxes.put(id, box);
    return box;
  }

  private void turn(PassageId id) {
    if (!ticked.remove(id)) {
      ticked.add(id);
    }
    refresh();
  }

  private void tickPage() {
    ticked.addAll(boxes.keySet());
    refresh();
  }

  private void clear() {
    ticked.clear();
    refresh();
  }

  private void refresh() {
    boxes.forEach(
        (id, box) -> {
          if (ticked.contains(id)) {
            box.tick();
          } else {
            box.untick();
          }
        });
    take.setText(text("ui.commitments.take", ticked.size()));
    take.setEnabled(!ticked.isEmpty());
    untick.setVisible(!ticked.isEmpty());
  }

  // In the order of the list, over all of its pages.
  private List<PassageId> every() {
    List<PassageId> every = new ArrayList<>();
    SearchRequest request = SearchAddress.request(shown);
    int page = 1;
    SearchResult found;
    do {
      found = search.search(request.withPage(page++, SearchRequest.LARGEST_PAGE));
      found.hits().forEach(hit -> every.add(hit.passage().passage().id()));
    } while (!found.hits().isEmpty() && every.size() < Math.min(found.total(), MOST));
    return every;
  }
}
