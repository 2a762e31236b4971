package nl.naslag.ui.documents;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.MetadataFaults;
import nl.naslag.ingest.PageWorkList;
import nl.naslag.ingest.PageWorkList.PageWork;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SynonymList;
import nl.naslag.ui.filter.Pager;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Notices;
import nl.naslag.ui.html.SearchAddress;
import nl.naslag.ui.shell.LanguageNotice;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// Lists every document of the corpus with its files and outcome; adds and removes files.
///
/// "/stukken?q=visie&outcome=partial" shows the files with that name that are partly unreadable,
/// "/stukken?outcome=pages" the pages that should be checked by a person.
@Route(value = "stukken", layout = Shell.class)
public class DocumentsScreen extends Screen {
  /// In rows.
  private static final int PAGE_SIZE = 50;

  /// The choice that lists pages instead of files.
  private static final String WORK = "pages";

  private final PassageSearch search;
  private final Ingest ingest;
  private final PageWorkList work;
  private final MetadataFaults metadata;
  private final SynonymList synonyms;
  private final UploadBox upload;
  /// Lazy: narrows the list when typing pauses, not at every letter.
  private final Input filter = new Input(ValueChangeMode.LAZY);
  private final Div content = Markup.div("documents");
  private Address address = Address.of("stukken");

  DocumentsScreen(
      PassageSearch search,
      Ingest ingest,
      PageWorkList work,
      WordState words,
      MetadataFaults metadata) {
    super("documents-screen");
    this.search = search;
    this.ingest = ingest;
    this.work = work;
    this.metadata = metadata;
    this.synonyms = words.synonyms();
    upload = new UploadBox(ingest, this::refresh);
    filter.setType("search");
    filter.setPlaceholder(text("ui.documents.filter"));
    filter.setAriaLabel(text("ui.documents.filter"));
    filter.addValueChangeListener(event -> narrow(event.isFromClient(), event.getValue()));
    add(
        Markup.heading(1, text("ui.documents.title")),
        new LanguageNotice(words.language()),
        upload,
        filter,
        content);
  }

  /// The list of files without readable text.
  public static Address unread() {
    return Address.of("stukken").with("outcome", "unread");
  }

  /// The list of files that were only partly read.
  public static Address partial() {
    return Address.of("stukken").with("outcome", "partial");
  }

  @Override
  public void show(Address here) {
    entitle(text("ui.documents.title"));
    address = here;
    filter.setValue(here.value("q"));
    refresh();
  }

  // Only typing opens an address; filling the box from an address must not open another.
  private void narrow(boolean typed, String words) {
    if (typed) {
      address.without("page").with("q", words.strip()).open();
    }
  }

  private void refresh() {
    content.removeAll();
    List<DocumentEntry> named = search.documents().stream().filter(this::named).toList();
    content.add(outcomes(named));
    int page = SearchAddress.page(address);
    if (address.value("outcome").equals(WORK)) {
      showWork(page);
    } else {
      showDocuments(named.stream().filter(outcome(address.value("outcome"))).toList(), page);
    }
    content.add(new MetadataStatus(metadata.faults()), new SynonymStatus(synonyms));
  }

  private void showDocuments(List<DocumentEntry> wanted, int page) {
    List<DocumentEntry> shown = onPage(wanted, page);
    content.add(
        shown.isEmpty()
            ? EmptyState.of("documents")
            : new DocumentTable(shown, search::otherForms, this::remove));
    addPager(wanted.size());
  }

  /// Lists badly read pages instead of files.
  private void showWork(int page) {
    List<PageWork> wanted = work();
    List<PageWork> shown = onPage(wanted, page);
    content.add(shown.isEmpty() ? EmptyState.of("work") : new PageWorkTable(shown));
    addPager(wanted.size());
  }

  private List<PageWork> work() {
    return work.pages().stream().filter(one -> named(one.document())).toList();
  }

  private static <T> List<T> onPage(List<T> all, int page) {
    return all.stream().skip((page - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
  }

  private void addPager(int total) {
    Pager pager = new Pager();
    pager.show(address, total, PAGE_SIZE);
    content.add(pager);
  }

  private boolean named(DocumentEntry entry) {
    String wanted = address.value("q").toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(entry), search.otherForms(entry.id()).stream())
        .map(form -> (form.title() + " " + form.fileName()).toLowerCase(Locale.ROOT))
        .anyMatch(names -> names.contains(wanted));
  }

  // An unknown word shows every file, so that no file seems to be missing.
  private static Predicate<DocumentEntry> outcome(String wanted) {
    return switch (wanted) {
      case "read" -> entry -> entry.searchable();
      case "partial" -> entry -> entry.outcome() instanceof Outcome.Partial;
      case "postponed" -> entry -> entry.outcome() instanceof Outcome.Postponed;
      case "unread" -> entry -> !entry.searchable();
      default -> entry -> true;
    };
  }

  // The counts apply to the typed name, so that each link leads to as many files as it says.
  private Nav outcomes(List<DocumentEntry> named) {
    UnorderedList list = new UnorderedList();
    for (String name : List.of("", "read", "partial", "postponed", "unread")) {
      long count = named.stream().filter(outcome(name)).count();
      list.add(new ListItem(choice(name, count)));
    }
    list.add(new ListItem(choice(WORK, work().size())));
    list.add(new ListItem(Markup.link(Address.of("verwijzingen"), text("ui.references.title"))));
    Nav nav = Markup.labelled(new Nav(list), text("ui.documents.outcomes"));
    nav.addClassName("tabs");
    return nav;
  }

  private Anchor choice(String name, long count) {
    String key = name.isEmpty() ? "all" : name;
    Anchor link =
        Markup.link(
            address.without("page").with("outcome", name),
            text("ui.documents.outcome." + key, count));
    if (address.value("outcome").equals(name)) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  // No confirmation: the file is kept, and the notice offers to restore it.
  private void remove(DocumentEntry entry) {
    ingest.remove(entry.id());
    refresh();
    Notices.say(
        text("ui.documents.removed", entry.title()),
        () -> {
          ingest.restore(entry.id());
          refresh();
        });
  }
}
