package nl.naslag.ui.dossier;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import nl.naslag.briefing.BriefingCompiler;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingRequest;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.Dossiers;
import nl.naslag.trace.VersionedQuotes;
import nl.naslag.trace.VersionedQuotes.InNewest;
import nl.naslag.ui.filter.ExportLinks;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Notices;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.register.PaperContents;
import nl.naslag.ui.search.WordsForm;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// One dossier, as the paper it becomes: quotes with source and proof, own headings and notes.
///
/// Every change is saved at once and the paper compiled again, so each proof is current.
@Route(value = "dossiers/:id", layout = Shell.class)
class DossierScreen extends Screen implements DossierDesk {
  private final Dossiers dossiers;
  private final BriefingCompiler compiler;
  private final VersionedQuotes quotes;
  private String id = "";

  DossierScreen(Dossiers dossiers, BriefingCompiler compiler, VersionedQuotes quotes) {
    super("dossier-screen");
    this.dossiers = dossiers;
    this.compiler = compiler;
    this.quotes = quotes;
  }

  @Override
  public void show(Address address) {
    id = address.lastSegment();
    refresh();
  }

  @Override
  public void write(DossierItem item, String words) {
    dossiers.write(id, item.id(), words);
    refresh();
  }

  @Override
  public void move(DossierItem item, int position) {
    dossiers.move(id, item.id(), position);
    refresh();
    // The lines are new elements; without this the focus would return to the top of the page.
    UI.getCurrent().getPage().executeJs("window.naslag?.refocus()");
  }

  @Override
  public void remove(DossierItem item, int position) {
    DossierItem removed = dossiers.removeItem(id, item.id());
    refresh();
    Notices.say(
        text("ui.dossier.removed"),
        () -> {
          dossiers.insert(id, removed, position);
          refresh();
        });
  }

  @Override
  public Optional<InNewest> newest(DossierItem item) {
    return Optional.ofNullable(item.passageId()).flatMap(id -> quotes.of(id, item.text()));
  }

  private void refresh() {
    Dossier dossier = dossiers.find(id).orElseThrow(() -> new NotFoundException("dossier"));
    entitle(dossier.title());
    removeAll();
    // Links are relative to the application root, wherever that is.
    List<BriefingLine> lines = compiler.compile(new BriefingRequest(id, ".")).lines();
    add(Markup.div("dossier-columns", paper(dossier, lines), side(dossier, lines)));
  }

  private Article paper(Dossier dossier, List<BriefingLine> lines) {
    Article paper = new Article(new DossierTitle(dossier, this::rename));
    paper.addClassName("paper");
    for (int position = 0; position < lines.size(); position++) {
      paper.add(new DossierLine(lines.get(position), position, lines.size(), this));
    }
    if (lines.isEmpty()) {
      paper.add(
          EmptyState.of("dossier")
              .with(Markup.link(Address.of("zoeken"), text("ui.dossier.search"))));
    }
    paper.add(adding());
    return paper;
  }

  private Div adding() {
    Div adding = Markup.div("adding");
    for (DossierItemKind kind : List.of(DossierItemKind.KOP, DossierItemKind.NOTITIE)) {
      adding.add(
          Markup.button("quiet", text("ui.dossier.add." + kind), () -> askWords(adding, kind)));
    }
    return adding;
  }

  // The form replaces the buttons, so there is never more than one form.
  private void askWords(Div adding, DossierItemKind kind) {
    adding.removeAll();
    WordsForm form =
        new WordsForm(
            text("ui.dossier.words." + kind),
            "",
            words -> {
              dossiers.addText(id, kind, words);
              refresh();
            });
    adding.add(form, Markup.button("quiet", text("ui.cancel"), this::refresh));
    form.focus();
  }

  private void rename(String title) {
    dossiers.rename(id, title);
    refresh();
  }

  private Aside side(Dossier dossier, List<BriefingLine> lines) {
    Aside side =
        new Aside(
            new ExportLinks(dossier),
            new ProofList(lines, this::refresh),
            new PaperContents(lines),
            Markup.paragraph(
                "hint", text("ui.dossier.saved", ScreenText.moment(dossier.modified()))));
    side.addClassName("side");
    return Markup.labelled(side, text("ui.dossier.side"));
  }
}
