package nl.naslag.ui.versions;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.CommitmentChange;
import nl.naslag.trace.CommitmentChange.Changed;
import nl.naslag.trace.CommitmentChange.Gone;
import nl.naslag.trace.CommitmentChange.New;
import nl.naslag.trace.CommitmentChange.Same;
import nl.naslag.trace.VersionLink;
import nl.naslag.trace.VersionPair;
import nl.naslag.trace.Versions;
import nl.naslag.ui.filter.Pager;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Notices;
import nl.naslag.ui.html.SearchAddress;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/// The versions of a document, and the changes between two of them.
///
/// "/stukken/visie/versies?met=visie-2" compares with that document; "&alles=ja" includes what
/// stayed the same.
@Route(value = "stukken/:id/versies", layout = Shell.class)
public class VersionsScreen extends Screen implements VersionDesk {
  /// In rows.
  private static final int PAGE_SIZE = 100;

  /// Maximum number of documents to choose from; a corpus can have thousands.
  private static final int MOST_CHOICES = 200;

  private final Versions versions;
  private final PassageSearch search;
  private Address address = Address.of("stukken");

  VersionsScreen(Versions versions, PassageSearch search) {
    super("versions-screen");
    this.versions = versions;
    this.search = search;
  }

  /// The versions of a document.
  public static Address of(DocumentId documentId) {
    return Address.of(Address.document(documentId).path() + "/versies");
  }

  @Override
  public void show(Address here) {
    address = here;
    DocumentEntry entry = entry(documentId());
    entitle(text("ui.versions.title", entry.title()));
    removeAll();
    add(
        Markup.heading(1, text("ui.versions.title", entry.title())),
        Markup.link(Address.document(entry.id()), entry.title()),
        links(entry),
        others(entry));
    if (!here.value("met").isEmpty()) {
      compare(entry, entry(new DocumentId(here.value("met"))));
    }
  }

  private DocumentId documentId() {
    String[] steps = address.path().split("/");
    return new DocumentId(URLDecoder.decode(steps[1], StandardCharsets.UTF_8));
  }

  private DocumentEntry entry(DocumentId id) {
    return search.entry(id).orElseThrow(() -> new NotFoundException("document"));
  }

  private Div links(DocumentEntry entry) {
    UnorderedList list = new UnorderedList();
    Address here = address.without("met", "page", "alles");
    for (VersionLink link : versions.linksOf(entry.id())) {
      Optional<DocumentEntry> other = search.entry(link.documentIds().other(entry.id()));
      other.ifPresent(found -> list.add(new VersionCard(link, found, here, this)));
    }
    return list.getElement().getChildCount() == 0 ? EmptyState.of("versions") : new Div(list);
  }

  // For a version that was not recognised; closed, because a corpus can be long.
  private NativeDetails others(DocumentEntry entry) {
    UnorderedList list = new UnorderedList();
    Address here = address.without("page", "alles");
    search.documents().stream()
        .filter(other -> other.searchable() && !other.id().equals(entry.id()))
        .limit(MOST_CHOICES)
        .forEach(
            other ->
                list.add(
                    new ListItem(
                        Markup.link(here.with("met", other.id().value()), other.title()))));
    return new NativeDetails(text("ui.versions.other"), list);
  }

  private void compare(DocumentEntry entry, DocumentEntry other) {
    Optional<VersionLink> link =
        versions.linksOf(entry.id()).stream()
            .filter(one -> one.documentIds().other(entry.id()).equals(other.id()))
            .findFirst();
    VersionPair<DocumentId> ids =
        link.map(VersionLink::documentIds).orElse(new VersionPair<>(other.id(), entry.id()));
    VersionPair<String> titles = ids.each(id -> (id.equals(entry.id()) ? entry : other).title());
    add(Markup.heading(2, text("ui.versions.caption", titles.older(), titles.newer())));
    if (link.isEmpty()) {
      add(
          Markup.button(
              "quiet", text("ui.versions.confirm"), () -> judge(ids, VersionLink.Kind.VERSIE)));
    }
    show(versions.compare(ids));
  }

  private void show(Versions.Comparison comparison) {
    List<CommitmentChange> all = comparison.changes();
    boolean everything = !address.value("alles").isEmpty();
    List<CommitmentChange> wanted = everything ? all : comparison.differences();
    int page = SearchAddress.page(address);
    Pager pager = new Pager();
    pager.show(address, wanted.size(), PAGE_SIZE);
    add(
        Markup.paragraph(
            "hint",
            text(
                "ui.versions.counts",
                count(all, New.class),
                count(all, Gone.class),
                count(all, Changed.class),
                count(all, Same.class))),
        Markup.link(
            address.without("page").with("alles", everything ? "" : "ja"),
            text(everything ? "ui.versions.differences" : "ui.versions.all")));
    List<CommitmentChange> shown =
        wanted.stream().skip((page - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
    add(shown.isEmpty() ? EmptyState.of("comparison") : new Div(new ComparisonTable(shown)), pager);
  }

  private static long count(List<CommitmentChange> changes, Class<?> kind) {
    return changes.stream().filter(kind::isInstance).count();
  }

  @Override
  public void judge(VersionPair<DocumentId> documentIds, VersionLink.Kind kind) {
    VersionLink.Judgement said = versions.judge(documentIds, kind, user());
    show(address);
    Notices.say(text("ui.versions.saved"), () -> undo(said));
  }

  @Override
  public void undo(VersionLink.Judgement judgement) {
    versions.undo(judgement.id());
    show(address);
  }

  // Without login it is the user who started Naslag on this machine.
  private static String user() {
    VaadinRequest request = VaadinRequest.getCurrent();
    @Nullable Principal user = request == null ? null : request.getUserPrincipal();
    return user == null ? System.getProperty("user.name", "") : user.getName();
  }
}
