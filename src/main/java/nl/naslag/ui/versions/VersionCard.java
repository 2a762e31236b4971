package nl.naslag.ui.versions;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import nl.naslag.document.DocumentEntry;
import nl.naslag.trace.VersionLink;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;

/// A document that is a version or form of the current one, with buttons to judge that.
final class VersionCard extends ListItem {
  private final VersionLink link;
  private final DocumentEntry other;

  /// @param here address of the screen, to which the choice of this version is added
  VersionCard(VersionLink link, DocumentEntry other, Address here, VersionDesk desk) {
    this.link = link;
    this.other = other;
    addClassName("version-card");
    Paragraph facts = Markup.paragraph("facet-line", "");
    String side = link.documentIds().newer().equals(other.id()) ? "newer" : "older";
    facts.add(
        // Versions often have the same title.
        Markup.span("fact", other.fileName()),
        Markup.span("fact", text("ui.versions.kind." + link.kind() + "." + side)),
        Markup.span("fact", text("ui.versions.alike", (int) Math.floor(100 * link.alike()))));
    link.judgement()
        .ifPresent(
            said ->
                facts.add(
                    Markup.span(
                        "fact",
                        text("ui.versions.said", said.by(), ScreenText.moment(said.at())))));
    add(Markup.link(Address.document(other.id()), other.title()), facts, tools(here, desk));
  }

  private Div tools(Address here, VersionDesk desk) {
    Div tools = Markup.div("words-actions");
    tools.add(Markup.link(here.with("met", other.id().value()), text("ui.versions.compare")));
    if (link.judgement().isPresent()) {
      tools.add(named("undo", () -> desk.undo(link.judgement().get())));
    } else {
      tools.add(named("deny", () -> desk.judge(link.documentIds(), VersionLink.Kind.ANDER)));
    }
    if (link.kind() != VersionLink.Kind.VERSIE) {
      tools.add(named("confirm", () -> desk.judge(link.documentIds(), VersionLink.Kind.VERSIE)));
    }
    return tools;
  }

  // The spoken label includes the title, because every version has the same buttons.
  private NativeButton named(String action, Runnable run) {
    NativeButton button = Markup.button("quiet", text("ui.versions." + action), run);
    button.setAriaLabel(text("ui.versions." + action + ".of", other.title()));
    return button;
  }
}
