<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Resolute</source>
        <translation>À propos de Resolute</translation>
    </message>
    <message>
        <source>is being asked for</source>
        <translation>en cours de vérification</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Shows what changed between the versions of a resolution.</source>
        <translation>Montre ce qui a changé entre les versions d’une résolution.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Files are read</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>in a process of their own</source>
        <translation>dans un processus à part</translation>
    </message>
    <message>
        <source>with limits on memory and time</source>
        <translation>avec des limites de mémoire et de temps</translation>
    </message>
    <message>
        <source>without access to other files (Landlock)</source>
        <translation>sans accès aux autres fichiers (Landlock)</translation>
    </message>
    <message>
        <source>without network and other programs (seccomp)</source>
        <translation>sans réseau ni autres programmes (seccomp)</translation>
    </message>
    <message>
        <source>without protection</source>
        <translation>sans protection</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Choose resolutions, drafts or archives to read into the library</source>
        <translation>Choisir des résolutions, des projets ou des archives à lire dans la bibliothèque</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder whose documents are read into the library</source>
        <translation>Choisir un dossier dont les documents sont lus dans la bibliothèque</translation>
    </message>
    <message>
        <source>Paste text or files</source>
        <translation>Coller un texte ou des fichiers</translation>
    </message>
    <message>
        <source>Read the text, files or addresses on the clipboard as documents</source>
        <translation>Lire comme documents le texte, les fichiers ou les adresses du presse-papiers</translation>
    </message>
    <message>
        <source>Get from UN Documents…</source>
        <translation>Obtenir des documents de l’ONU…</translation>
    </message>
    <message>
        <source>Load documents by their symbols from the public service</source>
        <translation>Télécharger des documents par leur cote depuis le service public</translation>
    </message>
    <message>
        <source>Open the specimens</source>
        <translation>Ouvrir les spécimens</translation>
    </message>
    <message>
        <source>Add the fictional series that comes with the program</source>
        <translation>Ajouter la série fictive fournie avec le programme</translation>
    </message>
    <message>
        <source>Report of the last import</source>
        <translation>Rapport de la dernière importation</translation>
    </message>
    <message>
        <source>What was read, what was left out and why</source>
        <translation>Ce qui a été lu, ce qui a été omis et pourquoi</translation>
    </message>
    <message>
        <source>Save the original file…</source>
        <translation>Enregistrer le fichier original…</translation>
    </message>
    <message>
        <source>Write the file of the selected version, as it came, to a folder</source>
        <translation>Écrire le fichier de la version choisie, tel qu’il est arrivé, dans un dossier</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open another window on the same library</source>
        <translation>Ouvrir une autre fenêtre sur la même bibliothèque</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close all windows; they open again at the same place</source>
        <translation>Fermer toutes les fenêtres ; elles se rouvriront au même endroit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Show the older text on the left and the newer on the right</source>
        <translation>Montrer l’ancien texte à gauche et le nouveau à droite</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Texte marqué</translation>
    </message>
    <message>
        <source>Show one text with the changes marked, as a lawyer prints it</source>
        <translation>Montrer un seul texte avec les changements marqués, comme l’imprime un juriste</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>Panneau de la bibliothèque</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Afficher ou masquer la bibliothèque</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Panneau des détails</translation>
    </message>
    <message>
        <source>Show or hide the details of the current paragraph</source>
        <translation>Afficher ou masquer les détails du paragraphe courant</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Placer le clavier dans la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous part of the window</source>
        <translation>Placer le clavier dans la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Make the text of the documents larger</source>
        <translation>Agrandir le texte des documents</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Make the text of the documents smaller</source>
        <translation>Réduire le texte des documents</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Set the text of the documents to its ordinary size</source>
        <translation>Remettre le texte des documents à sa taille ordinaire</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Change between light and dark colours</source>
        <translation>Passer des couleurs claires aux sombres et inversement</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Use the whole screen for the window</source>
        <translation>Utiliser tout l’écran pour la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>Compare the selected versions</source>
        <translation>Comparer les versions choisies</translation>
    </message>
    <message>
        <source>Compare two selected versions, or the selected one with the one before it</source>
        <translation>Comparer deux versions choisies, ou la version choisie avec celle qui la précède</translation>
    </message>
    <message>
        <source>Rename series…</source>
        <translation>Renommer la série…</translation>
    </message>
    <message>
        <source>Give the selected series another title</source>
        <translation>Donner un autre titre à la série choisie</translation>
    </message>
    <message>
        <source>Move to another series…</source>
        <translation>Déplacer vers une autre série…</translation>
    </message>
    <message>
        <source>Move the selected version to another series</source>
        <translation>Déplacer la version choisie vers une autre série</translation>
    </message>
    <message>
        <source>Join with another series…</source>
        <translation>Réunir avec une autre série…</translation>
    </message>
    <message>
        <source>Bring all versions of another series into the selected one</source>
        <translation>Faire entrer toutes les versions d’une autre série dans la série choisie</translation>
    </message>
    <message>
        <source>Mend by hand…</source>
        <translation>Corriger à la main…</translation>
    </message>
    <message>
        <source>Put right what was read wrongly from the selected version</source>
        <translation>Rectifier ce qui a été mal lu dans la version choisie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove what is selected in the library; this can be undone</source>
        <translation>Retirer ce qui est choisi dans la bibliothèque ; cela peut être annulé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Read the selected failed file again</source>
        <translation>Relire le fichier choisi qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Read documents that appear in a folder of your choice</source>
        <translation>Lire les documents qui apparaissent dans un dossier de votre choix</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>Toutes les actions et leurs touches</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Donner d’autres touches aux actions</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <translation>À propos de Resolute</translation>
    </message>
    <message>
        <source>Versions, licence and how files are read safely</source>
        <translation>Versions, licence et protection de la lecture des fichiers</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last change of the library</source>
        <translation>Annuler la dernière modification de la bibliothèque</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected text, or the current paragraph</source>
        <translation>Copier le texte choisi, ou le paragraphe courant</translation>
    </message>
    <message>
        <source>Copy with marks</source>
        <translation>Copier avec les marques</translation>
    </message>
    <message>
        <source>Copy with deletions and insertions told apart</source>
        <translation>Copier en distinguant suppressions et ajouts</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copy the symbol and number of the current paragraph</source>
        <translation>Copier la cote et le numéro du paragraphe courant</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation>Rechercher des mots dans les deux textes</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Colours, text, language and the watched folder</source>
        <translation>Couleurs, texte, langue et dossier surveillé</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Go to the next change that is shown</source>
        <translation>Aller au prochain changement affiché</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Go to the previous change that is shown</source>
        <translation>Aller au changement affiché précédent</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>Premier changement</translation>
    </message>
    <message>
        <source>Go to the first change that is shown</source>
        <translation>Aller au premier changement affiché</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Go to the last change that is shown</source>
        <translation>Aller au dernier changement affiché</translation>
    </message>
    <message>
        <source>Moved counterpart</source>
        <translation>Autre place du paragraphe déplacé</translation>
    </message>
    <message>
        <source>Go to the other place of a moved paragraph</source>
        <translation>Aller à l’autre place d’un paragraphe déplacé</translation>
    </message>
    <message>
        <source>Show all paragraphs</source>
        <translation>Afficher tous les paragraphes</translation>
    </message>
    <message>
        <source>Show the paragraphs of every kind again</source>
        <translation>Afficher de nouveau les paragraphes de tous types</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Aller au paragraphe…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number, such as OP 4</source>
        <translation>Aller à un paragraphe par son numéro, par exemple OP 4</translation>
    </message>
    <message>
        <source>Earlier pair</source>
        <translation>Paire antérieure</translation>
    </message>
    <message>
        <source>Compare the pair one step earlier in the series</source>
        <translation>Comparer la paire précédente de la série</translation>
    </message>
    <message>
        <source>Later pair</source>
        <translation>Paire ultérieure</translation>
    </message>
    <message>
        <source>Compare the pair one step later in the series</source>
        <translation>Comparer la paire suivante de la série</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <source>Exchange the older and the newer text</source>
        <translation>Échanger l’ancien et le nouveau texte</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Paragraphe</translation>
    </message>
    <message>
        <source>Word differences</source>
        <translation>Différences de mots</translation>
    </message>
    <message>
        <source>Show or hide the words of a rewritten paragraph</source>
        <translation>Afficher ou masquer les mots d’un paragraphe réécrit</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Compare the paragraphs of this row whatever the program thinks</source>
        <translation>Comparer les paragraphes de cette ligne quoi qu’en pense le programme</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Tenir séparés</translation>
    </message>
    <message>
        <source>Never compare the paragraphs of this row with each other</source>
        <translation>Ne jamais comparer entre eux les paragraphes de cette ligne</translation>
    </message>
    <message>
        <source>Forget the decision</source>
        <translation>Oublier la décision</translation>
    </message>
    <message>
        <source>Leave the pairing of this row to the program again</source>
        <translation>Laisser de nouveau le programme apparier cette ligne</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Write a note on the current paragraph</source>
        <translation>Écrire une note sur le paragraphe courant</translation>
    </message>
    <message>
        <source>Show identical paragraphs</source>
        <translation>Afficher les paragraphes identiques</translation>
    </message>
    <message>
        <source>Show the paragraphs that are the same on both sides, or fold them</source>
        <translation>Afficher les paragraphes identiques des deux côtés, ou les replier</translation>
    </message>
    <message>
        <source>Pin with…</source>
        <translation>Lier avec…</translation>
    </message>
    <message>
        <source>Choose the paragraph that the current one shall be compared with</source>
        <translation>Choisir le paragraphe auquel comparer le paragraphe courant</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open another library in a window of its own</source>
        <translation>Ouvrir une autre bibliothèque dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Make an empty library in a file of your choice</source>
        <translation>Créer une bibliothèque vide dans un fichier de votre choix</translation>
    </message>
    <message>
        <source>Recent libraries…</source>
        <translation>Bibliothèques récentes…</translation>
    </message>
    <message>
        <source>Choose among the libraries that were open before</source>
        <translation>Choisir parmi les bibliothèques déjà ouvertes</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>See the backups of the library, make one, or go back to one</source>
        <translation>Voir les sauvegardes de la bibliothèque, en créer une ou revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Vérifier la bibliothèque…</translation>
    </message>
    <message>
        <source>Look whether every text of the library is still what was written</source>
        <translation>Vérifier que chaque texte de la bibliothèque est intact</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Enregistrer une copie de la bibliothèque…</translation>
    </message>
    <message>
        <source>Write the library as it is now into one file, to mail it or carry it elsewhere</source>
        <translation>Écrire la bibliothèque telle qu’elle est dans un seul fichier, pour l’envoyer ou l’emporter</translation>
    </message>
    <message>
        <source>Export the library as a folder…</source>
        <translation>Exporter la bibliothèque dans un dossier…</translation>
    </message>
    <message>
        <source>Write the whole library as readable files that can be kept or handed on</source>
        <translation>Écrire toute la bibliothèque sous forme de fichiers lisibles, à conserver ou à transmettre</translation>
    </message>
    <message>
        <source>Import a library from a folder…</source>
        <translation>Importer une bibliothèque depuis un dossier…</translation>
    </message>
    <message>
        <source>Fill this library, which must be empty, from an exported folder</source>
        <translation>Remplir cette bibliothèque, qui doit être vide, à partir d’un dossier exporté</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>Delete the library with its backups and leave no trace</source>
        <translation>Supprimer la bibliothèque et ses sauvegardes sans laisser de trace</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Find words in all versions of the library as you type</source>
        <translation>Trouver des mots dans toutes les versions de la bibliothèque pendant la saisie</translation>
    </message>
    <message>
        <source>Read alone</source>
        <translation>Lire seule</translation>
    </message>
    <message>
        <source>Show the selected version by itself, as a page</source>
        <translation>Afficher la version choisie seule, comme une page</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Sauvegardes de la bibliothèque</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Resolute backs up {0} once a day when something has changed, and before each update. It keeps one backup for each of the last seven days and four weeks.</source>
        <translation>Resolute sauvegarde {0} une fois par jour en cas de changement, et avant chaque mise à jour. Une sauvegarde est conservée pour chacun des sept derniers jours et chacune des quatre dernières semaines.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>avant une mise à jour du programme</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>avant le retour à une sauvegarde</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Aucune sauvegarde n’a encore été faite.</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>Map of changes</source>
        <translation>Carte des changements</translation>
    </message>
    <message>
        <source>The whole document; click or drag to scroll there.</source>
        <translation>Le document entier ; cliquer ou glisser pour s’y rendre.</translation>
    </message>
</context>
<context>
    <name>CitationSection</name>
    <message>
        <source>No longer: {symbols}</source>
        <translation>Plus cité : {symbols}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison, old text and new text side by side</source>
        <translation>Comparaison, ancien et nouveau texte côte à côte</translation>
    </message>
    <message>
        <source>Each row holds the paragraphs that belong together.</source>
        <translation>Chaque ligne contient les paragraphes qui vont ensemble.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the selected paragraph</source>
        <translation>Détails du paragraphe choisi</translation>
    </message>
    <message>
        <source>Select a paragraph to see what changed in it, where it comes from, and your notes.</source>
        <translation>Choisissez un paragraphe pour voir ce qui y a changé, d’où il vient, et vos notes.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Cite</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Select a paragraph to see where it comes from, and your notes.</source>
        <translation>Choisissez un paragraphe pour voir d’où il vient, et vos notes.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>{0} is larger than a resolution can be and was not loaded.</source>
        <translation>{0} est plus volumineux que ne peut l’être une résolution et n’a pas été téléchargé.</translation>
    </message>
    <message>
        <source>UN Documents has no document {0} in this language and file type; check the symbol.</source>
        <translation>Les documents de l’ONU ne contiennent pas {0} dans cette langue et ce format ; vérifiez la cote.</translation>
    </message>
    <message>
        <source>UN Documents sent an empty file for {0}; try again later.</source>
        <translation>Le service des documents a envoyé un fichier vide pour {0} ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>UN Documents did not answer in time for {0}; try again later.</source>
        <translation>Le service des documents n’a pas répondu à temps pour {0} ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>UN Documents sent the request for {0} elsewhere too often; try again later.</source>
        <translation>Le service des documents a redirigé trop souvent la demande de {0} ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>UN Documents cannot give {0} now (status {1}); try again later.</source>
        <translation>Le service des documents ne peut pas donner {0} pour l’instant (état {1}) ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>UN Documents could not be reached for {0}; check the network connection.</source>
        <translation>Le service des documents n’a pas pu être joint pour {0} ; vérifiez la connexion.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop two versions of a resolution here</source>
        <translation>Déposez ici deux versions d’une résolution</translation>
    </message>
    <message>
        <source>Resolute shows, paragraph by paragraph and word by word, what changed between them.</source>
        <translation>Resolute montre, paragraphe par paragraphe et mot à mot, ce qui a changé entre elles.</translation>
    </message>
    <message>
        <source>PDF, Word, HTML, text and XML files, whole folders and ZIP archives</source>
        <translation>Fichiers PDF, Word, HTML, texte et XML, dossiers entiers et archives ZIP</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Open the specimens</source>
        <translation>Ouvrir les spécimens</translation>
    </message>
    <message>
        <source>A fictional series of seven resolutions that comes with the program</source>
        <translation>Une série fictive de sept résolutions fournie avec le programme</translation>
    </message>
    <message>
        <source>Choose a version in the library, or drop more here</source>
        <translation>Choisissez une version dans la bibliothèque, ou déposez-en d’autres ici</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %Ln</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no such file, or it may not be opened.</source>
        <translation>Ce fichier n’existe pas ou ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>Resolute cannot read this kind of file. Save it as PDF, Word or text.</source>
        <translation>Resolute ne peut pas lire ce type de fichier. Enregistrez-le en PDF, Word ou texte.</translation>
    </message>
    <message>
        <source>Its pages are pictures. Have the text recognised (OCR) first.</source>
        <translation>Ses pages sont des images. Faites d’abord reconnaître le texte (OCR).</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without the password.</source>
        <translation>Il est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>It is damaged. Download it again, or save it again in the program that made it.</source>
        <translation>Il est endommagé. Téléchargez-le de nouveau ou réenregistrez-le dans le programme d’origine.</translation>
    </message>
    <message>
        <source>It is larger or deeper than any resolution is.</source>
        <translation>Il est plus grand ou plus imbriqué que toute résolution.</translation>
    </message>
    <message>
        <source>It holds text, but no resolution, decision or amendment was found in it.</source>
        <translation>Il contient du texte, mais aucune résolution, décision ni amendement.</translation>
    </message>
    <message>
        <source>Reading it took too long or broke off, so it was stopped. The file may be damaged.</source>
        <translation>La lecture a duré trop longtemps ou s’est interrompue ; elle a été arrêtée. Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The two texts are in different languages. Choose two texts in the same language.</source>
        <translation>Les deux textes sont dans des langues différentes. Choisissez deux textes dans la même langue.</translation>
    </message>
    <message>
        <source>The library cannot be opened or written in its folder. Check the folder and its permissions.</source>
        <translation>La bibliothèque ne peut être ni ouverte ni écrite dans son dossier. Vérifiez le dossier et ses autorisations.</translation>
    </message>
    <message>
        <source>The disk that holds the library is full. Nothing was changed; make room and try again.</source>
        <translation>Le disque de la bibliothèque est plein. Rien n’a changé ; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Another program is still writing to the library. Try again in a moment.</source>
        <translation>Un autre programme écrit encore dans la bibliothèque. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The library can be read but not changed. Copy it to a folder of yours to change it.</source>
        <translation>La bibliothèque peut être lue mais non modifiée. Copiez-la dans un de vos dossiers pour la modifier.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the library. Update the program to change it.</source>
        <translation>Une version plus récente du programme a écrit la bibliothèque. Mettez le programme à jour pour la modifier.</translation>
    </message>
    <message>
        <source>The library is damaged. Restore a backup, or repair it.</source>
        <translation>La bibliothèque est endommagée. Restaurez une sauvegarde ou réparez-la.</translation>
    </message>
    <message>
        <source>The library no longer holds that text.</source>
        <translation>La bibliothèque ne contient plus ce texte.</translation>
    </message>
    <message>
        <source>The library could not do that.</source>
        <translation>La bibliothèque n’a pas pu faire cela.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>Il n’y a ni texte ni fichier dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Resolute opens no web addresses. Save the page, then drop the file.</source>
        <translation>Resolute n’ouvre pas d’adresses web. Enregistrez la page, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>Pasted text, {0}</source>
        <translation>Texte collé, {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the library now</source>
        <translation>
            <numerusform>%Ln version est maintenant dans la bibliothèque</numerusform>
            <numerusform>%Ln versions sont maintenant dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. The first: {0}</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu : {0}</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus. Le premier : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens {0}.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre {0}.</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Enregistrer le fichier original</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} enregistré</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Shows the paragraphs of every kind again</source>
        <translation>Affiche de nouveau les paragraphes de tous types</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Types de changement</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N’afficher que ceux-ci</translation>
    </message>
    <message>
        <source>Show identical</source>
        <translation>Afficher les identiques</translation>
    </message>
    <message>
        <source>Shows the paragraphs that are the same on both sides as well</source>
        <translation>Affiche aussi les paragraphes identiques des deux côtés</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>Rechercher dans les deux textes</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Respecter les majuscules</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} sur {total}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>This is no pattern that can be read.</source>
        <translation>Ce motif ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This pattern takes too long. Try a simpler one.</source>
        <translation>Ce motif prend trop de temps. Essayez-en un plus simple.</translation>
    </message>
</context>
<context>
    <name>FootnoteSection</name>
    <message>
        <source>Old text: {mark}  {note}</source>
        <translation>Ancien texte : {mark}  {note}</translation>
    </message>
</context>
<context>
    <name>GetDocumentsDialog</name>
    <message>
        <source>Get from UN Documents</source>
        <translation>Obtenir des documents de l’ONU</translation>
    </message>
    <message>
        <source>{0}: waiting</source>
        <translation>{0} : en attente</translation>
    </message>
    <message>
        <source>{0}: stopped</source>
        <translation>{0} : arrêté</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Cotes</translation>
    </message>
    <message>
        <source>How each document went</source>
        <translation>Résultat pour chaque document</translation>
    </message>
    <message>
        <source>Progress of the document that is being loaded</source>
        <translation>Progression du document en cours de téléchargement</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Resolute asks documents.un.org for these symbols and sends nothing else.</source>
        <translation>Resolute demande ces cotes à documents.un.org et n’envoie rien d’autre.</translation>
    </message>
    <message>
        <source>&amp;Symbols, one a line</source>
        <translation>&amp;Cotes, une par ligne</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>{0}: loading…</source>
        <translation>{0} : téléchargement…</translation>
    </message>
    <message>
        <source>{0}: added to the library</source>
        <translation>{0} : ajouté à la bibliothèque</translation>
    </message>
</context>
<context>
    <name>HealthCommands</name>
    <message>
        <source>Checking the library</source>
        <translation>Vérification de la bibliothèque</translation>
    </message>
    <message>
        <source>Saving what is readable</source>
        <translation>Récupération de ce qui est lisible</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check the library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Revenir à une sauvegarde…</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>Every text, note and file of {0} is being compared with what was written.</source>
        <translation>Chaque texte, note et fichier de {0} est comparé à ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>{0} is sound: every text, note and file is what was written.</source>
        <translation>{0} est en bon état : chaque texte, note et fichier est tel qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>{0} is damaged. This happens when a disk fails or a computer is switched off.</source>
        <translation>{0} est endommagé. Cela arrive lorsqu’un disque est défaillant ou qu’un ordinateur est éteint brusquement.</translation>
    </message>
    <message>
        <source>Go back to a backup, or save what is readable into a new library. The damaged file is kept either way.</source>
        <translation>Revenez à une sauvegarde ou récupérez ce qui est lisible dans une nouvelle bibliothèque. Dans les deux cas, le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>What is readable of {0} is being saved.</source>
        <translation>Ce qui est lisible de {0} est en cours de récupération.</translation>
    </message>
    <message>
        <source>What stands in the list could not be saved.</source>
        <translation>Ce qui figure dans la liste n’a pas pu être récupéré.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved. The damaged file is kept as {0}.</source>
        <translation>
            <numerusform>%Ln texte récupéré. Le fichier endommagé est conservé sous le nom {0}.</numerusform>
            <numerusform>%Ln textes récupérés. Le fichier endommagé est conservé sous le nom {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Paragraphs by series; Return opens the version</source>
        <translation>Paragraphes par série ; Entrée ouvre la version</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>there is no document in this folder.</source>
        <translation>il n’y a pas de document dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Report of the last import</source>
        <translation>Rapport de la dernière importation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Fichiers de l’importation</translation>
    </message>
    <message>
        <source>Nothing has been read since the program was started.</source>
        <translation>Rien n’a été lu depuis le démarrage du programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%Ln fichier lu</numerusform>
            <numerusform>%Ln fichiers lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>{0} % of the text kept</source>
        <translation>{0} % du texte conservé</translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation>
            <numerusform>%Ln alinéa du préambule</numerusform>
            <numerusform>%Ln alinéas du préambule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe du dispositif</numerusform>
            <numerusform>%Ln paragraphes du dispositif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%Ln note de bas de page</numerusform>
            <numerusform>%Ln notes de bas de page</numerusform>
        </translation>
    </message>
    <message>
        <source>was in the library already</source>
        <translation>était déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Omis : {0}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Look for an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>Dans les textes</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Sélectionner du texte</translation>
    </message>
    <message>
        <source>Likewise with the other arrows, Home and End</source>
        <translation>De même avec les autres flèches, Début et Fin</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>Sélectionner des mots</translation>
    </message>
    <message>
        <source>Likewise to the left; with Home and End all of it</source>
        <translation>De même vers la gauche ; avec Début et Fin, jusqu’au bout</translation>
    </message>
    <message>
        <source>Choose a side</source>
        <translation>Choisir un côté</translation>
    </message>
    <message>
        <source>In the old or the new text, from where keys select</source>
        <translation>Dans l’ancien ou le nouveau texte, d’où part la sélection</translation>
    </message>
    <message>
        <source>Open a fold</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Show the paragraphs that the current line hides</source>
        <translation>Afficher les paragraphes que masque la ligne actuelle</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
</context>
<context>
    <name>LibrariesCommands</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>{0} is there already. Give the new library another name.</source>
        <translation>{0} existe déjà. Donnez un autre nom à la nouvelle bibliothèque.</translation>
    </message>
</context>
<context>
    <name>LibrariesDialog</name>
    <message>
        <source>Recent libraries</source>
        <translation>Bibliothèques récentes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>A library is one file, which can be copied or handed on.</source>
        <translation>Une bibliothèque est un seul fichier, que l’on peut copier ou transmettre.</translation>
    </message>
    <message>
        <source>Your own library</source>
        <translation>Votre bibliothèque</translation>
    </message>
    <message>
        <source>{0} (not found)</source>
        <translation>{0} (introuvable)</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>not in the library yet</source>
        <translation>pas encore dans la bibliothèque</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisibles</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Rename series</source>
        <translation>Renommer la série</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>A new series</source>
        <translation>Une nouvelle série</translation>
    </message>
    <message>
        <source>Move to another series</source>
        <translation>Déplacer vers une autre série</translation>
    </message>
    <message>
        <source>Join with another series</source>
        <translation>Réunir avec une autre série</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Series of resolutions with their versions; Return opens a version</source>
        <translation>Séries de résolutions avec leurs versions ; Entrée ouvre une version</translation>
    </message>
</context>
<context>
    <name>LinkSection</name>
    <message>
        <source>Nothing on the other side belongs to it.</source>
        <translation>Rien n’y correspond de l’autre côté.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Lets the program decide again</source>
        <translation>Laisse de nouveau le programme décider</translation>
    </message>
    <message>
        <source>Pinned together by you</source>
        <translation>Liés par vous</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Tenir séparés</translation>
    </message>
    <message>
        <source>Shows the two as removed and added</source>
        <translation>Les montre comme retiré et ajouté</translation>
    </message>
    <message>
        <source>Confidence {confidence}, {similarity} of the words alike</source>
        <translation>Confiance {confidence}, {similarity} des mots identiques</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Compares these two with each other</source>
        <translation>Les compare entre eux</translation>
    </message>
    <message>
        <source>Or pair {old} with {new}: {similarity} alike</source>
        <translation>Ou {old} avec {new} : {similarity} de similitude</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Mend by hand</source>
        <translation>Corriger à la main</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendement</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Text of the paragraph; the cursor is the place to cut</source>
        <translation>Texte du paragraphe ; le curseur marque l’endroit de la coupe</translation>
    </message>
    <message>
        <source>Printed label</source>
        <translation>Numéro imprimé</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>Partie du document</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Joindre au suivant</translation>
    </message>
    <message>
        <source>Cut at the cursor</source>
        <translation>Couper au curseur</translation>
    </message>
    <message>
        <source>Preambular paragraph</source>
        <translation>Alinéa du préambule</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <translation>Paragraphe du dispositif</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adoptée le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Comme lu à l’origine</translation>
    </message>
    <message>
        <source>{0} is no symbol; one looks like A/RES/75/268.</source>
        <translation>{0} n’est pas une cote ; une cote ressemble à A/RES/75/268.</translation>
    </message>
    <message>
        <source>{0} is no date; write it as 2021-03-01.</source>
        <translation>{0} n’est pas une date ; écrivez-la ainsi : 2021-03-01.</translation>
    </message>
    <message>
        <source>Put the cursor where the second paragraph begins.</source>
        <translation>Placez le curseur là où commence le second paragraphe.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note about this paragraph</source>
        <translation>Écrivez une note sur ce paragraphe</translation>
    </message>
    <message>
        <source>Note about this paragraph</source>
        <translation>Note sur ce paragraphe</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pins nothing (Esc)</source>
        <translation>Ne lie rien (Échap)</translation>
    </message>
    <message>
        <source>Choosing a paragraph to pin</source>
        <translation>Choix d’un paragraphe à lier</translation>
    </message>
    <message>
        <source>Which paragraph belongs to {name}? Click it, or go to it and press Enter.</source>
        <translation>Quel paragraphe correspond à {name} ? Cliquez dessus, ou allez-y et appuyez sur Entrée.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Marks of change</source>
        <translation>Marques des changements</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police des documents</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>Rouvrir ce qui était ouvert la dernière fois</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Modifications suivies</translation>
    </message>
    <message>
        <source>Read the text before them</source>
        <translation>Lire le texte d’avant ces modifications</translation>
    </message>
    <message>
        <source>Old Word files</source>
        <translation>Anciens fichiers Word</translation>
    </message>
    <message>
        <source>Let LibreOffice convert them</source>
        <translation>Les faire convertir par LibreOffice</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>Pages numérisées</translation>
    </message>
    <message>
        <source>Let Tesseract recognise their text</source>
        <translation>Faire reconnaître leur texte par Tesseract</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Red and blue, as lawyers mark</source>
        <translation>Rouge et bleu, à la manière des juristes</translation>
    </message>
    <message>
        <source>Orange and blue, for colour-blind readers</source>
        <translation>Orange et bleu, pour les daltoniens</translation>
    </message>
    <message>
        <source>Black and white, for printing</source>
        <translation>Noir et blanc, pour l’impression</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <source>Read new documents</source>
        <translation>Lire les nouveaux documents</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>The details name no text of your documents.</source>
        <translation>Les détails ne citent aucun texte de vos documents.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong inside Resolute. Your library is unchanged; please try again.</source>
        <translation>Une erreur s’est produite dans Resolute. Votre bibliothèque est intacte ; veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>para. {number}</source>
        <translation>par. {number}</translation>
    </message>
    <message>
        <source>preambular para. {number}</source>
        <translation>préambule, al. {number}</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>note {number}</translation>
    </message>
    <message>
        <source>annex, para. {number}</source>
        <translation>annexe, par. {number}</translation>
    </message>
    <message>
        <source>heading {number}</source>
        <translation>intitulé {number}</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>typographique</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technique</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>enchaînement</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>rédactionnel</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>de fond</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scindé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>The text is the same, letter by letter.</source>
        <translation>Le texte est le même, lettre pour lettre.</translation>
    </message>
    <message>
        <source>Only invisible or look-alike characters differ.</source>
        <translation>Seuls diffèrent des caractères invisibles ou ressemblants.</translation>
    </message>
    <message>
        <source>Only what every session must update: ordinals, dates, symbols, lists of earlier resolutions.</source>
        <translation>Seulement ce que chaque session met à jour : ordinaux, dates, cotes, listes de résolutions antérieures.</translation>
    </message>
    <message>
        <source>Only “also” or “further” came or went, as neighbours did.</source>
        <translation>Seuls « également » ou « en outre » ont été mis ou ôtés, selon les paragraphes voisins.</translation>
    </message>
    <message>
        <source>Punctuation, spelling or capitals, not the meaning.</source>
        <translation>Ponctuation, orthographe ou majuscules, pas le sens.</translation>
    </message>
    <message>
        <source>Words that may change the meaning.</source>
        <translation>Des mots qui peuvent changer le sens.</translation>
    </message>
    <message>
        <source>Paragraphs that only the new version has.</source>
        <translation>Paragraphes que seule la nouvelle version contient.</translation>
    </message>
    <message>
        <source>Paragraphs that only the old version has.</source>
        <translation>Paragraphes que seule l’ancienne version contient.</translation>
    </message>
    <message>
        <source>One paragraph became several.</source>
        <translation>Un paragraphe en est devenu plusieurs.</translation>
    </message>
    <message>
        <source>Several paragraphs became one.</source>
        <translation>Plusieurs paragraphes n’en font plus qu’un.</translation>
    </message>
    <message>
        <source>Paragraphs that stand in another place now.</source>
        <translation>Paragraphes qui se trouvent maintenant ailleurs.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>%n identical paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe identique</numerusform>
            <numerusform>%Ln paragraphes identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) hidden by the filter</source>
        <translation>
            <numerusform>%Ln paragraphe masqué par le filtre</numerusform>
            <numerusform>%Ln paragraphes masqués par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} moved to {new_place}</source>
        <translation>{place} déplacé en {new_place}</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Déplacé depuis {place}</translation>
    </message>
    <message>
        <source>operative before, now preambular</source>
        <translation>auparavant dans le dispositif, maintenant dans le préambule</translation>
    </message>
    <message>
        <source>preambular before, now operative</source>
        <translation>auparavant dans le préambule, maintenant dans le dispositif</translation>
    </message>
    <message>
        <source>Rewritten, shown word by word</source>
        <translation>Réécrit, montré mot à mot</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scindé</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>old: {text}</source>
        <translation>ancien : {text}</translation>
    </message>
    <message>
        <source>new: {text}</source>
        <translation>nouveau : {text}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{symbol}, {date}</source>
        <translation>{symbol}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n paragraph(s)</source>
        <translation>
            <numerusform>Scindé en %Ln paragraphe</numerusform>
            <numerusform>Scindé en %Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged from %n paragraph(s)</source>
        <translation>
            <numerusform>Fusion de %Ln paragraphe</numerusform>
            <numerusform>Fusion de %Ln paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewritten: click to compare words</source>
        <translation>Réécrit : cliquer pour comparer</translation>
    </message>
    <message>
        <source>Rewritten: click or press {keys} to compare words</source>
        <translation>Réécrit : cliquer ou {keys} pour comparer</translation>
    </message>
    <message numerus="yes">
        <source>%n split or merged</source>
        <translation>
            <numerusform>%Ln scindé ou fusionné</numerusform>
            <numerusform>%Ln scindés ou fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%Ln identique</numerusform>
            <numerusform>%Ln identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typographic</source>
        <translation>
            <numerusform>%Ln typographique</numerusform>
            <numerusform>%Ln typographiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technical</source>
        <translation>
            <numerusform>%Ln technique</numerusform>
            <numerusform>%Ln techniques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sequence</source>
        <translation>
            <numerusform>%Ln enchaînement</numerusform>
            <numerusform>%Ln enchaînements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editorial</source>
        <translation>
            <numerusform>%Ln rédactionnel</numerusform>
            <numerusform>%Ln rédactionnels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substantive</source>
        <translation>
            <numerusform>%Ln de fond</numerusform>
            <numerusform>%Ln de fond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln scindé</numerusform>
            <numerusform>%Ln scindés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln fusionné</numerusform>
            <numerusform>%Ln fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln déplacé</numerusform>
            <numerusform>%Ln déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Go to paragraph</source>
        <translation>Aller au paragraphe</translation>
    </message>
    <message>
        <source>Number, such as OP 4, PP 12 or 4 (a)</source>
        <translation>Numéro, par exemple OP 4, PP 12 ou 4 (a)</translation>
    </message>
    <message>
        <source>There is no paragraph {0} here.</source>
        <translation>Il n’y a pas de paragraphe {0} ici.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>session ordinal {step}</source>
        <translation>numéro de la session {step}</translation>
    </message>
    <message>
        <source>session ordinal</source>
        <translation>numéro de la session</translation>
    </message>
    <message>
        <source>ordinal of the {noun} +{step}</source>
        <translation>numéro ({noun}) +{step}</translation>
    </message>
    <message>
        <source>ordinal of the {noun} -{step}</source>
        <translation>numéro ({noun}) -{step}</translation>
    </message>
    <message>
        <source>ordinal of the {noun}</source>
        <translation>numéro ({noun})</translation>
    </message>
    <message>
        <source>place and date of the {noun}</source>
        <translation>lieu et date ({noun})</translation>
    </message>
    <message>
        <source>place and date</source>
        <translation>lieu et date</translation>
    </message>
    <message>
        <source>place of the {noun}</source>
        <translation>lieu ({noun})</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>date of the {noun}</source>
        <translation>date ({noun})</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>period of the {noun}</source>
        <translation>période ({noun})</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>year of the {noun}</source>
        <translation>année ({noun})</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>list of resolutions and decisions grows by {list}</source>
        <translation>liste de résolutions et décisions, en plus : {list}</translation>
    </message>
    <message>
        <source>list of resolutions grows by {list}</source>
        <translation>liste de résolutions, en plus : {list}</translation>
    </message>
    <message>
        <source>list of decisions grows by {list}</source>
        <translation>liste de décisions, en plus : {list}</translation>
    </message>
    <message>
        <source>list of resolutions and decisions is shorter by {list}</source>
        <translation>liste de résolutions et décisions, en moins : {list}</translation>
    </message>
    <message>
        <source>list of resolutions is shorter by {list}</source>
        <translation>liste de résolutions, en moins : {list}</translation>
    </message>
    <message>
        <source>list of decisions is shorter by {list}</source>
        <translation>liste de décisions, en moins : {list}</translation>
    </message>
    <message>
        <source>order of symbols</source>
        <translation>ordre des cotes</translation>
    </message>
    <message>
        <source>paragraph number with the report</source>
        <translation>numéro du paragraphe avec le rapport</translation>
    </message>
    <message>
        <source>paragraph number with the resolution</source>
        <translation>numéro du paragraphe avec la résolution</translation>
    </message>
    <message>
        <source>{noun} number with {now} in place of {was}</source>
        <translation>numéro ({noun}), {now} au lieu de {was}</translation>
    </message>
    <message>
        <source>reference follows the new numbering</source>
        <translation>le renvoi suit la nouvelle numérotation</translation>
    </message>
    <message>
        <source>number of the issue</source>
        <translation>numéro du périodique</translation>
    </message>
    <message>
        <source>{noun} of the yearly series brought up to date</source>
        <translation>série annuelle mise à jour ({noun})</translation>
    </message>
    <message>
        <source>{noun} of the yearly series added</source>
        <translation>série annuelle, ajout ({noun})</translation>
    </message>
    <message>
        <source>{noun} of the yearly series dropped</source>
        <translation>série annuelle, retrait ({noun})</translation>
    </message>
    <message>
        <source>only “{now}” added</source>
        <translation>seul ajout : « {now} »</translation>
    </message>
    <message>
        <source>only “{was}” removed</source>
        <translation>seul retrait : « {was} »</translation>
    </message>
    <message>
        <source>capital letter with “{words}”</source>
        <translation>majuscule liée à « {words} »</translation>
    </message>
    <message>
        <source>“{now}” in place of “{was}”</source>
        <translation>« {now} » au lieu de « {was} »</translation>
    </message>
    <message>
        <source>with the other mark of its pair</source>
        <translation>avec l’autre signe de la paire</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>article or pronoun</source>
        <translation>article ou pronom</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>“and” or comma in a list</source>
        <translation>« et » ou virgule dans une liste</translation>
    </message>
    <message>
        <source>number or case of a word</source>
        <translation>nombre ou cas d’un mot</translation>
    </message>
    <message>
        <source>form of the verb</source>
        <translation>forme du verbe</translation>
    </message>
    <message>
        <source>written as one word or several</source>
        <translation>écrit en un ou plusieurs mots</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <source>order of words</source>
        <translation>ordre des mots</translation>
    </message>
    <message>
        <source>preposition repeated or not</source>
        <translation>préposition répétée ou non</translation>
    </message>
    <message>
        <source>abbreviation written out or not</source>
        <translation>sigle développé ou non</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>négation</translation>
    </message>
    <message>
        <source>figure changed</source>
        <translation>chiffre modifié</translation>
    </message>
    <message>
        <source>ordinal changed</source>
        <translation>nombre ordinal modifié</translation>
    </message>
    <message>
        <source>paragraph added</source>
        <translation>paragraphe ajouté</translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <translation>paragraphe retiré</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>mots ajoutés</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>mots retirés</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>mots remplacés</translation>
    </message>
    <message>
        <source>{list} in place of {other_list}</source>
        <translation>{list} au lieu de {other_list}</translation>
    </message>
    <message>
        <source>{list} inserted</source>
        <translation>inséré : {list}</translation>
    </message>
    <message>
        <source>{list} removed</source>
        <translation>retiré : {list}</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>opening formula</source>
        <translation>formule d’ouverture</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>en-tête du document</translation>
    </message>
    <message>
        <source>footnote mark</source>
        <translation>appel de note</translation>
    </message>
    <message>
        <source>footnote rule</source>
        <translation>filet de note</translation>
    </message>
    <message>
        <source>field code</source>
        <translation>code de champ</translation>
    </message>
    <message>
        <source>note on the document</source>
        <translation>note sur le document</translation>
    </message>
    <message>
        <source>running header</source>
        <translation>titre courant</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>éléments de mise en page</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>balisage</translation>
    </message>
    <message>
        <source>deleted by a tracked change</source>
        <translation>supprimé par une modification suivie</translation>
    </message>
    <message>
        <source>inserted by a tracked change</source>
        <translation>inséré par une modification suivie</translation>
    </message>
    <message>
        <source>taken out by a tracked change</source>
        <translation>retiré par une modification suivie</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>texte supprimé</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>texte masqué</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>a symbol without a character</source>
        <translation>symbole sans caractère</translation>
    </message>
    <message>
        <source>a phonetic guide</source>
        <translation>guide phonétique</translation>
    </message>
    <message>
        <source>a document embedded in another format</source>
        <translation>document incorporé dans un autre format</translation>
    </message>
    <message>
        <source>a footnote that nothing refers to</source>
        <translation>note à laquelle rien ne renvoie</translation>
    </message>
    <message>
        <source>title of the web page</source>
        <translation>titre de la page Web</translation>
    </message>
    <message>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <source>style sheet</source>
        <translation>feuille de style</translation>
    </message>
    <message>
        <source>shown only without scripts</source>
        <translation>affiché seulement sans scripts</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>navigation of the web page</source>
        <translation>navigation de la page Web</translation>
    </message>
    <message>
        <source>control of the web page</source>
        <translation>commande de la page Web</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>autre page</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>objet incorporé</translation>
    </message>
    <message>
        <source>{count} lines could not be placed in the resolution and were left out; see the import report.</source>
        <translation>Lignes sans place dans la résolution, laissées de côté : {count} ; voir le rapport d’importation.</translation>
    </message>
    <message>
        <source>1 line could not be placed in the resolution and was left out; see the import report.</source>
        <translation>1 ligne n’a pas trouvé place dans la résolution et a été laissée de côté ; voir le rapport d’importation.</translation>
    </message>
    <message>
        <source>Only {share} % of the file&apos;s text is in the resolution; see the import report for what was left out.</source>
        <translation>Seulement {share} % du texte du fichier figure dans la résolution ; le rapport d’importation indique ce qui a été laissé de côté.</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as accepted.</source>
        <translation>Le fichier contient des modifications suivies ; elles ont été lues comme acceptées.</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as rejected.</source>
        <translation>Le fichier contient des modifications suivies ; elles ont été lues comme refusées.</translation>
    </message>
    <message>
        <source>The file holds {count} tracked changes; they were read as accepted.</source>
        <translation>Modifications suivies dans le fichier : {count} ; elles ont été lues comme acceptées.</translation>
    </message>
    <message>
        <source>The file holds {count} tracked changes; they were read as rejected.</source>
        <translation>Modifications suivies dans le fichier : {count} ; elles ont été lues comme refusées.</translation>
    </message>
    <message>
        <source>The file holds 1 tracked change; it was read as accepted.</source>
        <translation>Le fichier contient 1 modification suivie ; elle a été lue comme acceptée.</translation>
    </message>
    <message>
        <source>The file holds 1 tracked change; it was read as rejected.</source>
        <translation>Le fichier contient 1 modification suivie ; elle a été lue comme refusée.</translation>
    </message>
    <message>
        <source>{count} comments were left out.</source>
        <translation>Commentaires laissés de côté : {count}.</translation>
    </message>
    <message>
        <source>1 comment was left out.</source>
        <translation>1 commentaire a été laissé de côté.</translation>
    </message>
    <message>
        <source>The old Word format was read without Word: numbers that Word prints automatically are missing, and italics that come from a style.</source>
        <translation>L’ancien format Word a été lu sans Word : il manque les numéros que Word imprime automatiquement et les italiques issus d’un style.</translation>
    </message>
    <message>
        <source>LibreOffice converted the file to Word before it was read.</source>
        <translation>LibreOffice a converti le fichier en Word avant la lecture.</translation>
    </message>
    <message>
        <source>The text was recognised from pictures of the pages (OCR): compare it with the original.</source>
        <translation>Le texte a été reconnu à partir d’images des pages (OCR) : comparez-le avec l’original.</translation>
    </message>
    <message>
        <source>A correction could no longer be placed: {deed}.</source>
        <translation>Une correction n’a plus trouvé sa place : {deed}.</translation>
    </message>
    <message>
        <source>Renamed the series “{old}” to “{new}”</source>
        <translation>Série « {old} » renommée « {new} »</translation>
    </message>
    <message>
        <source>Merged {count} series into “{name}”</source>
        <translation>Séries fusionnées dans « {name} » : {count}</translation>
    </message>
    <message>
        <source>Moved {label} to another series</source>
        <translation>{label} : déplacement vers une autre série</translation>
    </message>
    <message>
        <source>Linked {a} of {old} and {b} of {new}</source>
        <translation>Association de {a} ({old}) et {b} ({new})</translation>
    </message>
    <message>
        <source>Separated {a} of {old} and {b} of {new}</source>
        <translation>Séparation de {a} ({old}) et {b} ({new})</translation>
    </message>
    <message>
        <source>Took back the decision on {a} and {b}</source>
        <translation>Décision annulée sur {a} et {b}</translation>
    </message>
    <message>
        <source>Added a note on {ident} of {label}</source>
        <translation>Note ajoutée sur {ident} ({label})</translation>
    </message>
    <message>
        <source>Changed a note on {ident}</source>
        <translation>Note modifiée sur {ident}</translation>
    </message>
    <message>
        <source>Deleted a note on {ident}</source>
        <translation>Note supprimée sur {ident}</translation>
    </message>
    <message>
        <source>Removed {count} texts</source>
        <translation>Textes retirés : {count}</translation>
    </message>
    <message>
        <source>Removed a text that is not public</source>
        <translation>Texte non public retiré</translation>
    </message>
    <message>
        <source>Removed {label}</source>
        <translation>Retiré : {label}</translation>
    </message>
    <message>
        <source>Corrected {label}: {deed}</source>
        <translation>Correction de {label} : {deed}</translation>
    </message>
    <message>
        <source>Took the corrections of {label} back</source>
        <translation>Corrections de {label} annulées</translation>
    </message>
    <message>
        <source>label of {ident} set to “{label}”</source>
        <translation>numéro de {ident} : « {label} »</translation>
    </message>
    <message>
        <source>{fact} set to “{value}”</source>
        <translation>{fact} : « {value} »</translation>
    </message>
    <message>
        <source>{fact} taken away</source>
        <translation>{fact} : valeur retirée</translation>
    </message>
    <message>
        <source>{ident} joined with the next paragraph</source>
        <translation>{ident} réuni au paragraphe suivant</translation>
    </message>
    <message>
        <source>{ident} cut in two</source>
        <translation>{ident} coupé en deux</translation>
    </message>
    <message>
        <source>{ident} made {kind}</source>
        <translation>{ident} devient {kind}</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>résolution</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>(the last text)</source>
        <translation>(texte précédent)</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind} : {reason}</translation>
    </message>
    <message>
        <source>in {count} backups that could not be changed</source>
        <translation>dans des sauvegardes impossibles à modifier ({count})</translation>
    </message>
    <message>
        <source>inside {file}, from which other texts came; remove these too</source>
        <translation>dans {file}, d’où proviennent d’autres textes ; retirez-les aussi</translation>
    </message>
    <message>
        <source>{deed}, but it is still {places}</source>
        <translation>{deed}, mais le texte se trouve encore {places}</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Redline, old and new text in one column</source>
        <translation>Texte marqué, ancien et nouveau en une colonne</translation>
    </message>
    <message>
        <source>Deleted words are struck through, inserted words are underlined.</source>
        <translation>Les mots supprimés sont barrés, les mots ajoutés soulignés.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with marks</source>
        <translation>Copier avec les marques</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Go to the other place</source>
        <translation>Aller à l’autre place</translation>
    </message>
    <message>
        <source>Word differences on or off</source>
        <translation>Différences de mots oui ou non</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Tenir séparés</translation>
    </message>
    <message>
        <source>Pin {old} and {new} together</source>
        <translation>Lier {old} et {new}</translation>
    </message>
    <message>
        <source>Pin with…</source>
        <translation>Lier avec…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>{0} could not be written: {1}. Choose another folder.</source>
        <translation>{0} n’a pas pu être écrit : {1}. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>{0} places in {1}, {2}</source>
        <translation>{0} occurrences dans {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>le premier est affiché</numerusform>
            <numerusform>les %Ln premiers sont affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search all versions</source>
        <translation>Rechercher dans toutes les versions</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Type words, a “phrase in quotes” or a symbol to find every paragraph of your library that has it.</source>
        <translation>Tapez des mots, une « expression entre guillemets » ou une cote pour trouver chaque paragraphe de votre bibliothèque qui les contient.</translation>
    </message>
    <message>
        <source>No paragraph of your library has these words.</source>
        <translation>Aucun paragraphe de votre bibliothèque ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message>
        <source>Known series, waiting for its files: {0}</source>
        <translation>Série connue, en attente de ses fichiers : {0}</translation>
    </message>
    <message>
        <source>Not in the library yet; press to get it</source>
        <translation>Pas encore dans la bibliothèque ; appuyez pour l’obtenir</translation>
    </message>
    <message>
        <source>Get {0} from UN Documents</source>
        <translation>Obtenir {0} auprès des documents de l’ONU</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>Nouvelles touches de l’action choisie</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>All default keys</source>
        <translation>Toutes par défaut</translation>
    </message>
    <message>
        <source>Press the new keys:</source>
        <translation>Appuyez sur les nouvelles touches :</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”; choose other keys.</source>
        <translation>{0} appartient à « {1} » ; choisissez d’autres touches.</translation>
    </message>
</context>
<context>
    <name>SourceSection</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, page {page}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>How much is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>The compared versions</source>
        <translation>Les versions comparées</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Ce qui vient d’être fait</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop what is being worked on; what is done stays</source>
        <translation>Arrêter le travail en cours ; ce qui est fait reste</translation>
    </message>
    <message>
        <source>{0} of {1} paragraphs shown</source>
        <translation>{0} paragraphes affichés sur {1}</translation>
    </message>
    <message>
        <source>change {0} of {1}</source>
        <translation>changement {0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The title is another one.</source>
        <translation>Le titre est différent.</translation>
    </message>
    <message>
        <source>No paragraph changed.</source>
        <translation>Aucun paragraphe n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln scindé</numerusform>
            <numerusform>%Ln scindés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln fusionné</numerusform>
            <numerusform>%Ln fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only moved</source>
        <translation>
            <numerusform>%Ln seulement déplacé</numerusform>
            <numerusform>%Ln seulement déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of dates and sessions</source>
        <translation>
            <numerusform>%Ln mise à jour de dates et de sessions</numerusform>
            <numerusform>%Ln mises à jour de dates et de sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in spelling or punctuation</source>
        <translation>
            <numerusform>%Ln d’orthographe ou de ponctuation</numerusform>
            <numerusform>%Ln d’orthographe ou de ponctuation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in “also” or “further” alone</source>
        <translation>
            <numerusform>%Ln seulement par « également » ou « en outre »</numerusform>
            <numerusform>%Ln seulement par « également » ou « en outre »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in invisible characters alone</source>
        <translation>
            <numerusform>%Ln seulement par des caractères invisibles</numerusform>
            <numerusform>%Ln seulement par des caractères invisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n paragraph(s) changed, {substance} in substance: {kinds}.</source>
        <translation>
            <numerusform>{changed} paragraphe sur %Ln modifié, {substance} sur le fond : {kinds}.</numerusform>
            <numerusform>{changed} paragraphes sur %Ln modifiés, {substance} sur le fond : {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n paragraph(s) changed, none in substance.</source>
        <translation>
            <numerusform>{changed} paragraphe sur %Ln modifié, aucun sur le fond.</numerusform>
            <numerusform>{changed} paragraphes sur %Ln modifiés, aucun sur le fond.</numerusform>
        </translation>
    </message>
    <message>
        <source>In form only: {kinds}.</source>
        <translation>Sur la forme seulement : {kinds}.</translation>
    </message>
    <message>
        <source>Footnotes: {kinds}.</source>
        <translation>Notes de bas de page : {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%Ln reformulé</numerusform>
            <numerusform>%Ln reformulés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <source>To see what changed, drop another version here, or choose one of the series above.</source>
        <translation>Pour voir ce qui a changé, déposez ici une autre version ou choisissez-en une dans la série ci-dessus.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Adopted on {0}</source>
        <translation>Adoptée le {0}</translation>
    </message>
    <message>
        <source>Distributed on {0}</source>
        <translation>Distribué le {0}</translation>
    </message>
    <message>
        <source>{0} is not in the library; click to get it</source>
        <translation>{0} n’est pas dans la bibliothèque ; cliquez pour l’obtenir</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Reading texts again</source>
        <translation>Relecture des textes</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read again by a better parser</source>
        <translation>
            <numerusform>%Ln fichier relu par un analyseur amélioré</numerusform>
            <numerusform>%Ln fichiers relus par un analyseur amélioré</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpkeepCommands</name>
    <message>
        <source>The library was backed up</source>
        <translation>La bibliothèque a été sauvegardée</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>The library becomes what it was on {0}.</source>
        <translation>La bibliothèque redevient ce qu’elle était le {0}.</translation>
    </message>
    <message>
        <source>What it is now is kept as a backup, so that you can come back.</source>
        <translation>Son état actuel est conservé comme sauvegarde, pour que vous puissiez y revenir.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>Le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>The library is what it was on {0}</source>
        <translation>La bibliothèque est telle qu’elle était le {0}</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Enregistrer une copie de la bibliothèque</translation>
    </message>
    <message>
        <source>The library was copied to {0}</source>
        <translation>La bibliothèque a été copiée dans {0}</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copie de la bibliothèque</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>Retour à une sauvegarde</translation>
    </message>
    <message>
        <source>Export the library as a folder</source>
        <translation>Exporter la bibliothèque dans un dossier</translation>
    </message>
    <message>
        <source>Exporting the library</source>
        <translation>Exportation de la bibliothèque</translation>
    </message>
    <message>
        <source>Import a library from a folder</source>
        <translation>Importer une bibliothèque depuis un dossier</translation>
    </message>
    <message>
        <source>Importing a library</source>
        <translation>Importation d’une bibliothèque</translation>
    </message>
    <message>
        <source>This deletes the library {0}:</source>
        <translation>Cette action supprime la bibliothèque {0} :</translation>
    </message>
    <message>
        <source>• copies that were made for opening or dragging files</source>
        <translation>• les copies faites pour ouvrir ou faire glisser des fichiers</translation>
    </message>
    <message>
        <source>It cannot be undone. Folders that you exported stay. An empty library takes its place.</source>
        <translation>Cette action est irréversible. Les dossiers que vous avez exportés restent. Une bibliothèque vide prend sa place.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Everything was deleted</source>
        <translation>Tout a été supprimé</translation>
    </message>
    <message>
        <source>Deleting everything</source>
        <translation>Suppression de tout</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to {0}</source>
        <translation>
            <numerusform>%Ln texte écrit dans {0}</numerusform>
            <numerusform>%Ln textes écrits dans {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the library now</source>
        <translation>
            <numerusform>%Ln version est maintenant dans la bibliothèque</numerusform>
            <numerusform>%Ln versions sont maintenant dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n version(s) with their original files, notes, decisions and corrections</source>
        <translation>
            <numerusform>• %Ln version avec son fichier d’origine, ses notes, décisions et corrections</numerusform>
            <numerusform>• %Ln versions avec leurs fichiers d’origine, notes, décisions et corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n backup(s), and what repairs have set aside</source>
        <translation>
            <numerusform>• %Ln sauvegarde, et ce que les réparations ont mis de côté</numerusform>
            <numerusform>• %Ln sauvegardes, et ce que les réparations ont mis de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Versions of the series</source>
        <translation>Versions de la série</translation>
    </message>
    <message>
        <source>the old version</source>
        <translation>l’ancienne version</translation>
    </message>
    <message>
        <source>the new version</source>
        <translation>la nouvelle version</translation>
    </message>
    <message>
        <source>Old: {0}. New: {1}. Left and right move {2}; space changes to the other one.</source>
        <translation>Ancienne : {0}. Nouvelle : {1}. Gauche et droite déplacent {2} ; Espace passe à l’autre.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Rétabli : {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Annulé : {0}</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Lecture des documents</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>_EditRow</name>
    <message>
        <source>{kind}, old: {old}, new: {new}</source>
        <translation>{kind}, avant : {old}, après : {new}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>“{mark}”</source>
        <translation>« {mark} »</translation>
    </message>
</context>
</TS>
