package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// The filters beside a list. On a narrow screen they open with a button.
///
/// The groups are reused from search to search, so that an open group stays open.
public final class FacetPanel extends Section {
  private final Map<Facet, FacetGroup> groups = new EnumMap<>(Facet.class);
  private final Div content = Markup.div("facet-groups");
  private final NativeButton opener;
  private boolean open;

  public FacetPanel(Facet... facets) {
    addClassName("facets");
    Markup.labelled(this, text("ui.facets"));
    opener = Markup.button("facets-opener", text("ui.facets"), this::toggle);
    // Lets a screen reader know whether the filters are open.
    opener.getElement().setAttribute("aria-expanded", "false");
    for (Facet facet : facets) {
      FacetGroup group = new FacetGroup(facet);
      groups.put(facet, group);
      content.add(group);
    }
    add(opener, content);
  }

  /// Lays the groups out in a row, each as a menu.
  public FacetPanel asMenus() {
    groups.values().forEach(FacetGroup::asMenu);
    return this;
  }

  /// Adds groups that are not facets; the caller updates them.
  public void addGroups(Component... others) {
    content.add(others);
  }

  /// Updates every group.
  ///
  /// @param counted values with the number of passages for each
  /// @param address of the list, with the chosen values
  public void show(Map<Facet, List<FacetValue>> counted, Address address) {
    groups.forEach((facet, group) -> group.show(counted.getOrDefault(facet, List.of()), address));
    long chosen = groups.keySet().stream().mapToLong(facet -> address.all(facet.id()).size()).sum();
    opener.setText(chosen == 0 ? text("ui.facets") : text("ui.facets.chosen", chosen));
  }

  private void toggle() {
    open = !open;
    content.setClassName("open", open);
    opener.getElement().setAttribute("aria-expanded", String.valueOf(open));
  }
}
