<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Resolute</source>
        <translation>Acerca de Resolute</translation>
    </message>
    <message>
        <source>is being asked for</source>
        <translation>se está consultando</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Shows what changed between the versions of a resolution.</source>
        <translation>Muestra qué cambió entre las versiones de una resolución.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Elaborado con</translation>
    </message>
    <message>
        <source>Files are read</source>
        <translation>Lectura de archivos</translation>
    </message>
    <message>
        <source>in a process of their own</source>
        <translation>en un proceso aparte</translation>
    </message>
    <message>
        <source>with limits on memory and time</source>
        <translation>con límites de memoria y de tiempo</translation>
    </message>
    <message>
        <source>without access to other files (Landlock)</source>
        <translation>sin acceso a otros archivos (Landlock)</translation>
    </message>
    <message>
        <source>without network and other programs (seccomp)</source>
        <translation>sin red ni otros programas (seccomp)</translation>
    </message>
    <message>
        <source>without protection</source>
        <translation>sin protección</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Choose resolutions, drafts or archives to read into the library</source>
        <translation>Elegir resoluciones, proyectos o archivos comprimidos para leerlos en la biblioteca</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder whose documents are read into the library</source>
        <translation>Elegir una carpeta cuyos documentos se leen en la biblioteca</translation>
    </message>
    <message>
        <source>Paste text or files</source>
        <translation>Pegar texto o archivos</translation>
    </message>
    <message>
        <source>Read the text, files or addresses on the clipboard as documents</source>
        <translation>Leer como documentos el texto, los archivos o las direcciones del portapapeles</translation>
    </message>
    <message>
        <source>Get from UN Documents…</source>
        <translation>Obtener documentos de la ONU…</translation>
    </message>
    <message>
        <source>Load documents by their symbols from the public service</source>
        <translation>Descargar documentos por su signatura del servicio público</translation>
    </message>
    <message>
        <source>Open the specimens</source>
        <translation>Abrir los ejemplos</translation>
    </message>
    <message>
        <source>Add the fictional series that comes with the program</source>
        <translation>Añadir la serie ficticia que acompaña al programa</translation>
    </message>
    <message>
        <source>Report of the last import</source>
        <translation>Informe de la última importación</translation>
    </message>
    <message>
        <source>What was read, what was left out and why</source>
        <translation>Qué se leyó, qué se omitió y por qué</translation>
    </message>
    <message>
        <source>Save the original file…</source>
        <translation>Guardar el archivo original…</translation>
    </message>
    <message>
        <source>Write the file of the selected version, as it came, to a folder</source>
        <translation>Escribir en una carpeta el archivo de la versión elegida, tal como llegó</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Open another window on the same library</source>
        <translation>Abrir otra ventana sobre la misma biblioteca</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close all windows; they open again at the same place</source>
        <translation>Cerrar todas las ventanas; se abrirán de nuevo en el mismo lugar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Show the older text on the left and the newer on the right</source>
        <translation>Mostrar el texto anterior a la izquierda y el nuevo a la derecha</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Texto marcado</translation>
    </message>
    <message>
        <source>Show one text with the changes marked, as a lawyer prints it</source>
        <translation>Mostrar un solo texto con los cambios marcados, como lo imprime un jurista</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>Panel de la biblioteca</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Mostrar u ocultar la biblioteca</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Panel de detalles</translation>
    </message>
    <message>
        <source>Show or hide the details of the current paragraph</source>
        <translation>Mostrar u ocultar los detalles del párrafo actual</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Llevar el teclado a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous part of the window</source>
        <translation>Llevar el teclado a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Make the text of the documents larger</source>
        <translation>Agrandar el texto de los documentos</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Make the text of the documents smaller</source>
        <translation>Reducir el texto de los documentos</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <source>Set the text of the documents to its ordinary size</source>
        <translation>Devolver el texto de los documentos a su tamaño habitual</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Change between light and dark colours</source>
        <translation>Cambiar entre colores claros y oscuros</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen for the window</source>
        <translation>Usar toda la pantalla para la ventana</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Compare the selected versions</source>
        <translation>Comparar las versiones elegidas</translation>
    </message>
    <message>
        <source>Compare two selected versions, or the selected one with the one before it</source>
        <translation>Comparar dos versiones elegidas, o la elegida con la anterior</translation>
    </message>
    <message>
        <source>Rename series…</source>
        <translation>Cambiar el nombre de la serie…</translation>
    </message>
    <message>
        <source>Give the selected series another title</source>
        <translation>Dar otro título a la serie elegida</translation>
    </message>
    <message>
        <source>Move to another series…</source>
        <translation>Mover a otra serie…</translation>
    </message>
    <message>
        <source>Move the selected version to another series</source>
        <translation>Mover la versión elegida a otra serie</translation>
    </message>
    <message>
        <source>Join with another series…</source>
        <translation>Unir a otra serie…</translation>
    </message>
    <message>
        <source>Bring all versions of another series into the selected one</source>
        <translation>Llevar todas las versiones de otra serie a la elegida</translation>
    </message>
    <message>
        <source>Mend by hand…</source>
        <translation>Corregir a mano…</translation>
    </message>
    <message>
        <source>Put right what was read wrongly from the selected version</source>
        <translation>Rectificar lo que se leyó mal de la versión elegida</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove what is selected in the library; this can be undone</source>
        <translation>Quitar lo elegido en la biblioteca; se puede deshacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Read the selected failed file again</source>
        <translation>Leer de nuevo el archivo elegido que falló</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Read documents that appear in a folder of your choice</source>
        <translation>Leer los documentos que aparezcan en una carpeta de su elección</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>Todas las acciones y sus teclas</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar las teclas…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Dar otras teclas a las acciones</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <translation>Acerca de Resolute</translation>
    </message>
    <message>
        <source>Versions, licence and how files are read safely</source>
        <translation>Versiones, licencia y cómo se leen los archivos de forma segura</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change of the library</source>
        <translation>Deshacer el último cambio de la biblioteca</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Hacer de nuevo lo deshecho</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected text, or the current paragraph</source>
        <translation>Copiar el texto elegido, o el párrafo actual</translation>
    </message>
    <message>
        <source>Copy with marks</source>
        <translation>Copiar con las marcas</translation>
    </message>
    <message>
        <source>Copy with deletions and insertions told apart</source>
        <translation>Copiar distinguiendo supresiones e inserciones</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>Copy the symbol and number of the current paragraph</source>
        <translation>Copiar la signatura y el número del párrafo actual</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation>Buscar palabras en ambos textos</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Ir al siguiente lugar encontrado</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Ir al lugar anterior encontrado</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Colours, text, language and the watched folder</source>
        <translation>Colores, texto, idioma y carpeta vigilada</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Go to the next change that is shown</source>
        <translation>Ir al siguiente cambio mostrado</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Go to the previous change that is shown</source>
        <translation>Ir al cambio mostrado anterior</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>Primer cambio</translation>
    </message>
    <message>
        <source>Go to the first change that is shown</source>
        <translation>Ir al primer cambio mostrado</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Go to the last change that is shown</source>
        <translation>Ir al último cambio mostrado</translation>
    </message>
    <message>
        <source>Moved counterpart</source>
        <translation>Otro lugar del párrafo trasladado</translation>
    </message>
    <message>
        <source>Go to the other place of a moved paragraph</source>
        <translation>Ir al otro lugar de un párrafo trasladado</translation>
    </message>
    <message>
        <source>Show all paragraphs</source>
        <translation>Mostrar todos los párrafos</translation>
    </message>
    <message>
        <source>Show the paragraphs of every kind again</source>
        <translation>Mostrar de nuevo los párrafos de toda clase</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Ir al párrafo…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number, such as OP 4</source>
        <translation>Ir a un párrafo por su número, como OP 4</translation>
    </message>
    <message>
        <source>Earlier pair</source>
        <translation>Par anterior</translation>
    </message>
    <message>
        <source>Compare the pair one step earlier in the series</source>
        <translation>Comparar el par anterior de la serie</translation>
    </message>
    <message>
        <source>Later pair</source>
        <translation>Par posterior</translation>
    </message>
    <message>
        <source>Compare the pair one step later in the series</source>
        <translation>Comparar el par siguiente de la serie</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Intercambiar los lados</translation>
    </message>
    <message>
        <source>Exchange the older and the newer text</source>
        <translation>Intercambiar el texto anterior y el nuevo</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Párrafo</translation>
    </message>
    <message>
        <source>Word differences</source>
        <translation>Diferencias de palabras</translation>
    </message>
    <message>
        <source>Show or hide the words of a rewritten paragraph</source>
        <translation>Mostrar u ocultar las palabras de un párrafo reescrito</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Compare the paragraphs of this row whatever the program thinks</source>
        <translation>Comparar los párrafos de esta fila piense lo que piense el programa</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Never compare the paragraphs of this row with each other</source>
        <translation>No comparar nunca entre sí los párrafos de esta fila</translation>
    </message>
    <message>
        <source>Forget the decision</source>
        <translation>Olvidar la decisión</translation>
    </message>
    <message>
        <source>Leave the pairing of this row to the program again</source>
        <translation>Dejar de nuevo el emparejamiento de esta fila al programa</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>Write a note on the current paragraph</source>
        <translation>Escribir una nota sobre el párrafo actual</translation>
    </message>
    <message>
        <source>Show identical paragraphs</source>
        <translation>Mostrar los párrafos idénticos</translation>
    </message>
    <message>
        <source>Show the paragraphs that are the same on both sides, or fold them</source>
        <translation>Mostrar los párrafos iguales en ambos lados, o plegarlos</translation>
    </message>
    <message>
        <source>Pin with…</source>
        <translation>Vincular con…</translation>
    </message>
    <message>
        <source>Choose the paragraph that the current one shall be compared with</source>
        <translation>Elegir el párrafo con el que se comparará el actual</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>Open another library in a window of its own</source>
        <translation>Abrir otra biblioteca en su propia ventana</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>Make an empty library in a file of your choice</source>
        <translation>Crear una biblioteca vacía en el archivo que elija</translation>
    </message>
    <message>
        <source>Recent libraries…</source>
        <translation>Bibliotecas recientes…</translation>
    </message>
    <message>
        <source>Choose among the libraries that were open before</source>
        <translation>Elegir entre las bibliotecas abiertas anteriormente</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>See the backups of the library, make one, or go back to one</source>
        <translation>Ver las copias de seguridad de la biblioteca, crear una o volver a una de ellas</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Comprobar la biblioteca…</translation>
    </message>
    <message>
        <source>Look whether every text of the library is still what was written</source>
        <translation>Comprobar que todos los textos de la biblioteca siguen intactos</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Guardar una copia de la biblioteca…</translation>
    </message>
    <message>
        <source>Write the library as it is now into one file, to mail it or carry it elsewhere</source>
        <translation>Escribir la biblioteca tal como está en un solo archivo, para enviarla o llevarla a otro lugar</translation>
    </message>
    <message>
        <source>Export the library as a folder…</source>
        <translation>Exportar la biblioteca a una carpeta…</translation>
    </message>
    <message>
        <source>Write the whole library as readable files that can be kept or handed on</source>
        <translation>Escribir toda la biblioteca en archivos legibles que se pueden conservar o entregar</translation>
    </message>
    <message>
        <source>Import a library from a folder…</source>
        <translation>Importar una biblioteca de una carpeta…</translation>
    </message>
    <message>
        <source>Fill this library, which must be empty, from an exported folder</source>
        <translation>Llenar esta biblioteca, que debe estar vacía, con una carpeta exportada</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Olvidarlo todo…</translation>
    </message>
    <message>
        <source>Delete the library with its backups and leave no trace</source>
        <translation>Eliminar la biblioteca y sus copias de seguridad sin dejar rastro</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Find words in all versions of the library as you type</source>
        <translation>Buscar palabras en todas las versiones de la biblioteca mientras escribe</translation>
    </message>
    <message>
        <source>Read alone</source>
        <translation>Leer por separado</translation>
    </message>
    <message>
        <source>Show the selected version by itself, as a page</source>
        <translation>Mostrar la versión elegida sola, como una página</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Copias de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Crear una copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Resolute backs up {0} once a day when something has changed, and before each update. It keeps one backup for each of the last seven days and four weeks.</source>
        <translation>Resolute hace una copia de {0} una vez al día si algo ha cambiado, y antes de cada actualización. Conserva una copia por cada uno de los últimos siete días y cada una de las últimas cuatro semanas.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>antes de una actualización del programa</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>antes de volver a una copia</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Todavía no se ha hecho ninguna copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>Map of changes</source>
        <translation>Mapa de cambios</translation>
    </message>
    <message>
        <source>The whole document; click or drag to scroll there.</source>
        <translation>El documento entero; haga clic o arrastre para ir allí.</translation>
    </message>
</context>
<context>
    <name>CitationSection</name>
    <message>
        <source>No longer: {symbols}</source>
        <translation>Ya no se cita: {symbols}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison, old text and new text side by side</source>
        <translation>Comparación, texto anterior y nuevo en paralelo</translation>
    </message>
    <message>
        <source>Each row holds the paragraphs that belong together.</source>
        <translation>Cada fila contiene los párrafos que van juntos.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the selected paragraph</source>
        <translation>Detalles del párrafo elegido</translation>
    </message>
    <message>
        <source>Select a paragraph to see what changed in it, where it comes from, and your notes.</source>
        <translation>Elija un párrafo para ver qué cambió en él, de dónde viene y sus notas.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas de pie de página</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Select a paragraph to see where it comes from, and your notes.</source>
        <translation>Elija un párrafo para ver de dónde viene y sus notas.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>{0} is larger than a resolution can be and was not loaded.</source>
        <translation>{0} es mayor de lo que puede ser una resolución y no se descargó.</translation>
    </message>
    <message>
        <source>UN Documents has no document {0} in this language and file type; check the symbol.</source>
        <translation>Los documentos de la ONU no contienen {0} en este idioma y formato; compruebe la signatura.</translation>
    </message>
    <message>
        <source>UN Documents sent an empty file for {0}; try again later.</source>
        <translation>El servicio de documentos envió un archivo vacío para {0}; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>UN Documents did not answer in time for {0}; try again later.</source>
        <translation>El servicio de documentos no respondió a tiempo para {0}; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>UN Documents sent the request for {0} elsewhere too often; try again later.</source>
        <translation>El servicio de documentos desvió demasiadas veces la petición de {0}; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>UN Documents cannot give {0} now (status {1}); try again later.</source>
        <translation>El servicio de documentos no puede dar {0} ahora (estado {1}); inténtelo más tarde.</translation>
    </message>
    <message>
        <source>UN Documents could not be reached for {0}; check the network connection.</source>
        <translation>No se pudo acceder al servicio de documentos para {0}; compruebe la conexión.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop two versions of a resolution here</source>
        <translation>Suelte aquí dos versiones de una resolución</translation>
    </message>
    <message>
        <source>Resolute shows, paragraph by paragraph and word by word, what changed between them.</source>
        <translation>Resolute muestra, párrafo por párrafo y palabra por palabra, qué cambió entre ellas.</translation>
    </message>
    <message>
        <source>PDF, Word, HTML, text and XML files, whole folders and ZIP archives</source>
        <translation>Archivos PDF, Word, HTML, de texto y XML, carpetas enteras y archivos ZIP</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Open the specimens</source>
        <translation>Abrir los ejemplos</translation>
    </message>
    <message>
        <source>A fictional series of seven resolutions that comes with the program</source>
        <translation>Una serie ficticia de siete resoluciones que acompaña al programa</translation>
    </message>
    <message>
        <source>Choose a version in the library, or drop more here</source>
        <translation>Elija una versión en la biblioteca o suelte otras aquí</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no such file, or it may not be opened.</source>
        <translation>No existe tal archivo o no se puede abrir.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>Resolute cannot read this kind of file. Save it as PDF, Word or text.</source>
        <translation>Resolute no puede leer este tipo de archivo. Guárdelo como PDF, Word o texto.</translation>
    </message>
    <message>
        <source>Its pages are pictures. Have the text recognised (OCR) first.</source>
        <translation>Sus páginas son imágenes. Haga reconocer antes el texto (OCR).</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without the password.</source>
        <translation>Está protegido con contraseña. Guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>It is damaged. Download it again, or save it again in the program that made it.</source>
        <translation>Está dañado. Descárguelo de nuevo o vuelva a guardarlo en el programa que lo creó.</translation>
    </message>
    <message>
        <source>It is larger or deeper than any resolution is.</source>
        <translation>Es más grande o está más anidado que cualquier resolución.</translation>
    </message>
    <message>
        <source>It holds text, but no resolution, decision or amendment was found in it.</source>
        <translation>Contiene texto, pero no se halló ninguna resolución, decisión ni enmienda.</translation>
    </message>
    <message>
        <source>Reading it took too long or broke off, so it was stopped. The file may be damaged.</source>
        <translation>La lectura tardó demasiado o se interrumpió y se detuvo. El archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>The two texts are in different languages. Choose two texts in the same language.</source>
        <translation>Los dos textos están en idiomas distintos. Elija dos textos en el mismo idioma.</translation>
    </message>
    <message>
        <source>The library cannot be opened or written in its folder. Check the folder and its permissions.</source>
        <translation>La biblioteca no se puede abrir o escribir en su carpeta. Compruebe la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>The disk that holds the library is full. Nothing was changed; make room and try again.</source>
        <translation>El disco de la biblioteca está lleno. No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is still writing to the library. Try again in a moment.</source>
        <translation>Otro programa sigue escribiendo en la biblioteca. Inténtelo dentro de un momento.</translation>
    </message>
    <message>
        <source>The library can be read but not changed. Copy it to a folder of yours to change it.</source>
        <translation>La biblioteca se puede leer pero no cambiar. Cópiela en una carpeta suya para cambiarla.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the library. Update the program to change it.</source>
        <translation>Una versión más reciente del programa escribió la biblioteca. Actualice el programa para cambiarla.</translation>
    </message>
    <message>
        <source>The library is damaged. Restore a backup, or repair it.</source>
        <translation>La biblioteca está dañada. Restaure una copia de seguridad o repárela.</translation>
    </message>
    <message>
        <source>The library no longer holds that text.</source>
        <translation>La biblioteca ya no contiene ese texto.</translation>
    </message>
    <message>
        <source>The library could not do that.</source>
        <translation>La biblioteca no pudo hacerlo.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Show report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>No hay texto ni archivo en el portapapeles.</translation>
    </message>
    <message>
        <source>Resolute opens no web addresses. Save the page, then drop the file.</source>
        <translation>Resolute no abre direcciones web. Guarde la página y luego suelte el archivo.</translation>
    </message>
    <message>
        <source>Pasted text, {0}</source>
        <translation>Texto pegado, {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the library now</source>
        <translation>
            <numerusform>%Ln versión está ahora en la biblioteca</numerusform>
            <numerusform>%Ln versiones están ahora en la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. The first: {0}</source>
        <translation>
            <numerusform>%Ln archivo no pudo leerse: {0}</numerusform>
            <numerusform>%Ln archivos no pudieron leerse. El primero: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens {0}.</source>
        <translation>Ningún programa de este equipo abre {0}.</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Guardar el archivo original</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>{0} guardado</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Shows the paragraphs of every kind again</source>
        <translation>Muestra de nuevo los párrafos de toda clase</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Clases de cambio</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>Show identical</source>
        <translation>Mostrar los idénticos</translation>
    </message>
    <message>
        <source>Shows the paragraphs that are the same on both sides as well</source>
        <translation>Muestra también los párrafos iguales en ambos lados</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>Buscar en ambos textos</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} de {total}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>This is no pattern that can be read.</source>
        <translation>Este patrón no se puede leer.</translation>
    </message>
    <message>
        <source>This pattern takes too long. Try a simpler one.</source>
        <translation>Este patrón tarda demasiado. Pruebe uno más sencillo.</translation>
    </message>
</context>
<context>
    <name>FootnoteSection</name>
    <message>
        <source>Old text: {mark}  {note}</source>
        <translation>Texto anterior: {mark}  {note}</translation>
    </message>
</context>
<context>
    <name>GetDocumentsDialog</name>
    <message>
        <source>Get from UN Documents</source>
        <translation>Obtener documentos de la ONU</translation>
    </message>
    <message>
        <source>{0}: waiting</source>
        <translation>{0}: en espera</translation>
    </message>
    <message>
        <source>{0}: stopped</source>
        <translation>{0}: detenido</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Signaturas</translation>
    </message>
    <message>
        <source>How each document went</source>
        <translation>Resultado de cada documento</translation>
    </message>
    <message>
        <source>Progress of the document that is being loaded</source>
        <translation>Progreso del documento que se descarga</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Resolute asks documents.un.org for these symbols and sends nothing else.</source>
        <translation>Resolute pide estas signaturas a documents.un.org y no envía nada más.</translation>
    </message>
    <message>
        <source>&amp;Symbols, one a line</source>
        <translation>&amp;Signaturas, una por línea</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>&amp;Tipo de archivo</translation>
    </message>
    <message>
        <source>{0}: loading…</source>
        <translation>{0}: descargando…</translation>
    </message>
    <message>
        <source>{0}: added to the library</source>
        <translation>{0}: añadido a la biblioteca</translation>
    </message>
</context>
<context>
    <name>HealthCommands</name>
    <message>
        <source>Checking the library</source>
        <translation>Comprobando la biblioteca</translation>
    </message>
    <message>
        <source>Saving what is readable</source>
        <translation>Recuperando lo que se puede leer</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check the library</source>
        <translation>Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Volver a una copia…</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Recuperar lo que se puede leer</translation>
    </message>
    <message>
        <source>Every text, note and file of {0} is being compared with what was written.</source>
        <translation>Se compara cada texto, nota y archivo de {0} con lo que se guardó.</translation>
    </message>
    <message>
        <source>{0} is sound: every text, note and file is what was written.</source>
        <translation>{0} está en buen estado: cada texto, nota y archivo es tal como se guardó.</translation>
    </message>
    <message>
        <source>{0} is damaged. This happens when a disk fails or a computer is switched off.</source>
        <translation>{0} está dañado. Esto ocurre cuando falla un disco o se apaga un equipo.</translation>
    </message>
    <message>
        <source>Go back to a backup, or save what is readable into a new library. The damaged file is kept either way.</source>
        <translation>Vuelva a una copia o recupere lo que se puede leer en una biblioteca nueva. En ambos casos se conserva el archivo dañado.</translation>
    </message>
    <message>
        <source>What is readable of {0} is being saved.</source>
        <translation>Se está recuperando lo que se puede leer de {0}.</translation>
    </message>
    <message>
        <source>What stands in the list could not be saved.</source>
        <translation>Lo que figura en la lista no se pudo recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved. The damaged file is kept as {0}.</source>
        <translation>
            <numerusform>Se ha recuperado %Ln texto. El archivo dañado se conserva como {0}.</numerusform>
            <numerusform>Se han recuperado %Ln textos. El archivo dañado se conserva como {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Paragraphs by series; Return opens the version</source>
        <translation>Párrafos por serie; Intro abre la versión</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>there is no document in this folder.</source>
        <translation>no hay ningún documento en esta carpeta.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Report of the last import</source>
        <translation>Informe de la última importación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Qué se leyó</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Archivos de la importación</translation>
    </message>
    <message>
        <source>Nothing has been read since the program was started.</source>
        <translation>No se ha leído nada desde que se inició el programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%Ln archivo leído</numerusform>
            <numerusform>%Ln archivos leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln archivo no pudo leerse</numerusform>
            <numerusform>%Ln archivos no pudieron leerse</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>{0} % of the text kept</source>
        <translation>{0} % del texto conservado</translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation>
            <numerusform>%Ln párrafo del preámbulo</numerusform>
            <numerusform>%Ln párrafos del preámbulo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation>
            <numerusform>%Ln párrafo de la parte dispositiva</numerusform>
            <numerusform>%Ln párrafos de la parte dispositiva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%Ln nota de pie de página</numerusform>
            <numerusform>%Ln notas de pie de página</numerusform>
        </translation>
    </message>
    <message>
        <source>was in the library already</source>
        <translation>ya estaba en la biblioteca</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Omitido: {0}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Look for an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>En los textos</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Seleccionar texto</translation>
    </message>
    <message>
        <source>Likewise with the other arrows, Home and End</source>
        <translation>También con las demás flechas, Inicio y Fin</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>Seleccionar palabras</translation>
    </message>
    <message>
        <source>Likewise to the left; with Home and End all of it</source>
        <translation>También hacia la izquierda; con Inicio y Fin, hasta el extremo</translation>
    </message>
    <message>
        <source>Choose a side</source>
        <translation>Elegir un lado</translation>
    </message>
    <message>
        <source>In the old or the new text, from where keys select</source>
        <translation>En el texto anterior o el nuevo, donde empieza la selección</translation>
    </message>
    <message>
        <source>Open a fold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Show the paragraphs that the current line hides</source>
        <translation>Mostrar los párrafos que oculta la línea actual</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
</context>
<context>
    <name>LibrariesCommands</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir una biblioteca</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>{0} is there already. Give the new library another name.</source>
        <translation>{0} ya existe. Dé otro nombre a la nueva biblioteca.</translation>
    </message>
</context>
<context>
    <name>LibrariesDialog</name>
    <message>
        <source>Recent libraries</source>
        <translation>Bibliotecas recientes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>A library is one file, which can be copied or handed on.</source>
        <translation>Una biblioteca es un solo archivo, que se puede copiar o entregar.</translation>
    </message>
    <message>
        <source>Your own library</source>
        <translation>Su biblioteca</translation>
    </message>
    <message>
        <source>{0} (not found)</source>
        <translation>{0} (no se encuentra)</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>not in the library yet</source>
        <translation>todavía no está en la biblioteca</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No pudieron leerse</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no pudo leerse</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Rename series</source>
        <translation>Cambiar el nombre de la serie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A new series</source>
        <translation>Una serie nueva</translation>
    </message>
    <message>
        <source>Move to another series</source>
        <translation>Mover a otra serie</translation>
    </message>
    <message>
        <source>Join with another series</source>
        <translation>Unir a otra serie</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>old</source>
        <translation>anterior</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Series of resolutions with their versions; Return opens a version</source>
        <translation>Series de resoluciones con sus versiones; Intro abre una versión</translation>
    </message>
</context>
<context>
    <name>LinkSection</name>
    <message>
        <source>Nothing on the other side belongs to it.</source>
        <translation>Nada le corresponde en el otro lado.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Lets the program decide again</source>
        <translation>Deja de nuevo que decida el programa</translation>
    </message>
    <message>
        <source>Pinned together by you</source>
        <translation>Vinculados por usted</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Shows the two as removed and added</source>
        <translation>Los muestra como suprimido y añadido</translation>
    </message>
    <message>
        <source>Confidence {confidence}, {similarity} of the words alike</source>
        <translation>Confianza {confidence}, {similarity} de las palabras iguales</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Compares these two with each other</source>
        <translation>Los compara entre sí</translation>
    </message>
    <message>
        <source>Or pair {old} with {new}: {similarity} alike</source>
        <translation>O {old} con {new}: {similarity} de similitud</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Mend by hand</source>
        <translation>Corregir a mano</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Enmienda</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Text of the paragraph; the cursor is the place to cut</source>
        <translation>Texto del párrafo; el cursor es el lugar del corte</translation>
    </message>
    <message>
        <source>Printed label</source>
        <translation>Rótulo impreso</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>Parte del documento</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Unir con el siguiente</translation>
    </message>
    <message>
        <source>Cut at the cursor</source>
        <translation>Cortar en el cursor</translation>
    </message>
    <message>
        <source>Preambular paragraph</source>
        <translation>Párrafo del preámbulo</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <translation>Párrafo de la parte dispositiva</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezamiento</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Aprobada el</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Como se leyó</translation>
    </message>
    <message>
        <source>{0} is no symbol; one looks like A/RES/75/268.</source>
        <translation>{0} no es una signatura; una signatura es como A/RES/75/268.</translation>
    </message>
    <message>
        <source>{0} is no date; write it as 2021-03-01.</source>
        <translation>{0} no es una fecha; escríbala así: 2021-03-01.</translation>
    </message>
    <message>
        <source>Put the cursor where the second paragraph begins.</source>
        <translation>Ponga el cursor donde empieza el segundo párrafo.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note about this paragraph</source>
        <translation>Escriba una nota sobre este párrafo</translation>
    </message>
    <message>
        <source>Note about this paragraph</source>
        <translation>Nota sobre este párrafo</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pins nothing (Esc)</source>
        <translation>No vincula nada (Esc)</translation>
    </message>
    <message>
        <source>Choosing a paragraph to pin</source>
        <translation>Elección de un párrafo para vincular</translation>
    </message>
    <message>
        <source>Which paragraph belongs to {name}? Click it, or go to it and press Enter.</source>
        <translation>¿Qué párrafo corresponde a {name}? Haga clic en él, o vaya a él y pulse Intro.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Marks of change</source>
        <translation>Marcas de los cambios</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra de los documentos</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>Abrir lo que estaba abierto la última vez</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Cambios registrados</translation>
    </message>
    <message>
        <source>Read the text before them</source>
        <translation>Leer el texto anterior a ellos</translation>
    </message>
    <message>
        <source>Old Word files</source>
        <translation>Archivos antiguos de Word</translation>
    </message>
    <message>
        <source>Let LibreOffice convert them</source>
        <translation>Convertirlos con LibreOffice</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>Páginas escaneadas</translation>
    </message>
    <message>
        <source>Let Tesseract recognise their text</source>
        <translation>Reconocer su texto con Tesseract</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Red and blue, as lawyers mark</source>
        <translation>Rojo y azul, como marcan los juristas</translation>
    </message>
    <message>
        <source>Orange and blue, for colour-blind readers</source>
        <translation>Naranja y azul, para lectores daltónicos</translation>
    </message>
    <message>
        <source>Black and white, for printing</source>
        <translation>Blanco y negro, para imprimir</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con remates</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sin remates</translation>
    </message>
    <message>
        <source>Read new documents</source>
        <translation>Leer los documentos nuevos</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Ninguna carpeta elegida</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Carpeta que se vigila</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>The details name no text of your documents.</source>
        <translation>Los detalles no citan ningún texto de sus documentos.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar los detalles</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong inside Resolute. Your library is unchanged; please try again.</source>
        <translation>Algo salió mal dentro de Resolute. Su biblioteca no ha cambiado; inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>para. {number}</source>
        <translation>párr. {number}</translation>
    </message>
    <message>
        <source>preambular para. {number}</source>
        <translation>párr. {number} del preámbulo</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>nota {number}</translation>
    </message>
    <message>
        <source>annex, para. {number}</source>
        <translation>anexo, párr. {number}</translation>
    </message>
    <message>
        <source>heading {number}</source>
        <translation>encabezamiento {number}</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idéntico</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>tipográfico</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>de secuencia</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>de redacción</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>de fondo</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>The text is the same, letter by letter.</source>
        <translation>El texto es el mismo, letra por letra.</translation>
    </message>
    <message>
        <source>Only invisible or look-alike characters differ.</source>
        <translation>Solo difieren caracteres invisibles o parecidos.</translation>
    </message>
    <message>
        <source>Only what every session must update: ordinals, dates, symbols, lists of earlier resolutions.</source>
        <translation>Solo lo que cada período de sesiones actualiza: ordinales, fechas, signaturas, listas de resoluciones anteriores.</translation>
    </message>
    <message>
        <source>Only “also” or “further” came or went, as neighbours did.</source>
        <translation>Solo se pusieron o quitaron «también» o «además», según los párrafos vecinos.</translation>
    </message>
    <message>
        <source>Punctuation, spelling or capitals, not the meaning.</source>
        <translation>Puntuación, ortografía o mayúsculas, no el sentido.</translation>
    </message>
    <message>
        <source>Words that may change the meaning.</source>
        <translation>Palabras que pueden cambiar el sentido.</translation>
    </message>
    <message>
        <source>Paragraphs that only the new version has.</source>
        <translation>Párrafos que solo tiene la versión nueva.</translation>
    </message>
    <message>
        <source>Paragraphs that only the old version has.</source>
        <translation>Párrafos que solo tiene la versión anterior.</translation>
    </message>
    <message>
        <source>One paragraph became several.</source>
        <translation>Un párrafo se convirtió en varios.</translation>
    </message>
    <message>
        <source>Several paragraphs became one.</source>
        <translation>Varios párrafos se convirtieron en uno.</translation>
    </message>
    <message>
        <source>Paragraphs that stand in another place now.</source>
        <translation>Párrafos que ahora están en otro lugar.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Parte dispositiva</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas de pie de página</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>%n identical paragraph(s)</source>
        <translation>
            <numerusform>%Ln párrafo idéntico</numerusform>
            <numerusform>%Ln párrafos idénticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) hidden by the filter</source>
        <translation>
            <numerusform>%Ln párrafo oculto por el filtro</numerusform>
            <numerusform>%Ln párrafos ocultos por el filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} moved to {new_place}</source>
        <translation>{place} trasladado a {new_place}</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Trasladado de {place}</translation>
    </message>
    <message>
        <source>operative before, now preambular</source>
        <translation>antes en la parte dispositiva, ahora en el preámbulo</translation>
    </message>
    <message>
        <source>preambular before, now operative</source>
        <translation>antes en el preámbulo, ahora en la parte dispositiva</translation>
    </message>
    <message>
        <source>Rewritten, shown word by word</source>
        <translation>Reescrito, mostrado palabra por palabra</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idéntico</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>old: {text}</source>
        <translation>anterior: {text}</translation>
    </message>
    <message>
        <source>new: {text}</source>
        <translation>nuevo: {text}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{symbol}, {date}</source>
        <translation>{symbol}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n paragraph(s)</source>
        <translation>
            <numerusform>Dividido en %Ln párrafo</numerusform>
            <numerusform>Dividido en %Ln párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged from %n paragraph(s)</source>
        <translation>
            <numerusform>Fusión de %Ln párrafo</numerusform>
            <numerusform>Fusión de %Ln párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewritten: click to compare words</source>
        <translation>Reescrito: clic para comparar</translation>
    </message>
    <message>
        <source>Rewritten: click or press {keys} to compare words</source>
        <translation>Reescrito: clic o {keys} para comparar</translation>
    </message>
    <message numerus="yes">
        <source>%n split or merged</source>
        <translation>
            <numerusform>%Ln dividido o fusionado</numerusform>
            <numerusform>%Ln divididos o fusionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%Ln idéntico</numerusform>
            <numerusform>%Ln idénticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typographic</source>
        <translation>
            <numerusform>%Ln tipográfico</numerusform>
            <numerusform>%Ln tipográficos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technical</source>
        <translation>
            <numerusform>%Ln técnico</numerusform>
            <numerusform>%Ln técnicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sequence</source>
        <translation>
            <numerusform>%Ln de secuencia</numerusform>
            <numerusform>%Ln de secuencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editorial</source>
        <translation>
            <numerusform>%Ln de redacción</numerusform>
            <numerusform>%Ln de redacción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substantive</source>
        <translation>
            <numerusform>%Ln de fondo</numerusform>
            <numerusform>%Ln de fondo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln suprimido</numerusform>
            <numerusform>%Ln suprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln dividido</numerusform>
            <numerusform>%Ln divididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln fusionado</numerusform>
            <numerusform>%Ln fusionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln trasladado</numerusform>
            <numerusform>%Ln trasladados</numerusform>
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
        <translation>Ir al párrafo</translation>
    </message>
    <message>
        <source>Number, such as OP 4, PP 12 or 4 (a)</source>
        <translation>Número, como OP 4, PP 12 o 4 (a)</translation>
    </message>
    <message>
        <source>There is no paragraph {0} here.</source>
        <translation>Aquí no hay ningún párrafo {0}.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>session ordinal {step}</source>
        <translation>ordinal del período de sesiones {step}</translation>
    </message>
    <message>
        <source>session ordinal</source>
        <translation>ordinal del período de sesiones</translation>
    </message>
    <message>
        <source>ordinal of the {noun} +{step}</source>
        <translation>ordinal ({noun}) +{step}</translation>
    </message>
    <message>
        <source>ordinal of the {noun} -{step}</source>
        <translation>ordinal ({noun}) -{step}</translation>
    </message>
    <message>
        <source>ordinal of the {noun}</source>
        <translation>ordinal ({noun})</translation>
    </message>
    <message>
        <source>place and date of the {noun}</source>
        <translation>lugar y fecha ({noun})</translation>
    </message>
    <message>
        <source>place and date</source>
        <translation>lugar y fecha</translation>
    </message>
    <message>
        <source>place of the {noun}</source>
        <translation>lugar ({noun})</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>date of the {noun}</source>
        <translation>fecha ({noun})</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>period of the {noun}</source>
        <translation>período ({noun})</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>year of the {noun}</source>
        <translation>año ({noun})</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>list of resolutions and decisions grows by {list}</source>
        <translation>lista de resoluciones y decisiones, se añade: {list}</translation>
    </message>
    <message>
        <source>list of resolutions grows by {list}</source>
        <translation>lista de resoluciones, se añade: {list}</translation>
    </message>
    <message>
        <source>list of decisions grows by {list}</source>
        <translation>lista de decisiones, se añade: {list}</translation>
    </message>
    <message>
        <source>list of resolutions and decisions is shorter by {list}</source>
        <translation>lista de resoluciones y decisiones, se quita: {list}</translation>
    </message>
    <message>
        <source>list of resolutions is shorter by {list}</source>
        <translation>lista de resoluciones, se quita: {list}</translation>
    </message>
    <message>
        <source>list of decisions is shorter by {list}</source>
        <translation>lista de decisiones, se quita: {list}</translation>
    </message>
    <message>
        <source>order of symbols</source>
        <translation>orden de las signaturas</translation>
    </message>
    <message>
        <source>paragraph number with the report</source>
        <translation>número de párrafo con el informe</translation>
    </message>
    <message>
        <source>paragraph number with the resolution</source>
        <translation>número de párrafo con la resolución</translation>
    </message>
    <message>
        <source>{noun} number with {now} in place of {was}</source>
        <translation>número ({noun}), {now} en lugar de {was}</translation>
    </message>
    <message>
        <source>reference follows the new numbering</source>
        <translation>la remisión sigue la nueva numeración</translation>
    </message>
    <message>
        <source>number of the issue</source>
        <translation>número de la publicación</translation>
    </message>
    <message>
        <source>{noun} of the yearly series brought up to date</source>
        <translation>serie anual actualizada ({noun})</translation>
    </message>
    <message>
        <source>{noun} of the yearly series added</source>
        <translation>serie anual, adición ({noun})</translation>
    </message>
    <message>
        <source>{noun} of the yearly series dropped</source>
        <translation>serie anual, supresión ({noun})</translation>
    </message>
    <message>
        <source>only “{now}” added</source>
        <translation>solo se añade «{now}»</translation>
    </message>
    <message>
        <source>only “{was}” removed</source>
        <translation>solo se quita «{was}»</translation>
    </message>
    <message>
        <source>capital letter with “{words}”</source>
        <translation>mayúscula debida a «{words}»</translation>
    </message>
    <message>
        <source>“{now}” in place of “{was}”</source>
        <translation>«{now}» en lugar de «{was}»</translation>
    </message>
    <message>
        <source>with the other mark of its pair</source>
        <translation>con el otro signo del par</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>article or pronoun</source>
        <translation>artículo o pronombre</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>“and” or comma in a list</source>
        <translation>«y» o coma en una lista</translation>
    </message>
    <message>
        <source>number or case of a word</source>
        <translation>número o caso de una palabra</translation>
    </message>
    <message>
        <source>form of the verb</source>
        <translation>forma del verbo</translation>
    </message>
    <message>
        <source>written as one word or several</source>
        <translation>escrito en una o varias palabras</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>order of words</source>
        <translation>orden de las palabras</translation>
    </message>
    <message>
        <source>preposition repeated or not</source>
        <translation>preposición repetida o no</translation>
    </message>
    <message>
        <source>abbreviation written out or not</source>
        <translation>sigla desarrollada o no</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>negación</translation>
    </message>
    <message>
        <source>figure changed</source>
        <translation>cifra modificada</translation>
    </message>
    <message>
        <source>ordinal changed</source>
        <translation>ordinal modificado</translation>
    </message>
    <message>
        <source>paragraph added</source>
        <translation>párrafo añadido</translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <translation>párrafo suprimido</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>palabras añadidas</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>palabras suprimidas</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>palabras sustituidas</translation>
    </message>
    <message>
        <source>{list} in place of {other_list}</source>
        <translation>{list} en lugar de {other_list}</translation>
    </message>
    <message>
        <source>{list} inserted</source>
        <translation>insertado: {list}</translation>
    </message>
    <message>
        <source>{list} removed</source>
        <translation>suprimido: {list}</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>opening formula</source>
        <translation>fórmula inicial</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>encabezamiento del documento</translation>
    </message>
    <message>
        <source>footnote mark</source>
        <translation>llamada de nota</translation>
    </message>
    <message>
        <source>footnote rule</source>
        <translation>filete de nota</translation>
    </message>
    <message>
        <source>field code</source>
        <translation>código de campo</translation>
    </message>
    <message>
        <source>note on the document</source>
        <translation>nota sobre el documento</translation>
    </message>
    <message>
        <source>running header</source>
        <translation>encabezado de página</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>elementos de la página</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>deleted by a tracked change</source>
        <translation>suprimido por un cambio registrado</translation>
    </message>
    <message>
        <source>inserted by a tracked change</source>
        <translation>insertado por un cambio registrado</translation>
    </message>
    <message>
        <source>taken out by a tracked change</source>
        <translation>quitado por un cambio registrado</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>texto suprimido</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>texto oculto</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>a symbol without a character</source>
        <translation>símbolo sin carácter</translation>
    </message>
    <message>
        <source>a phonetic guide</source>
        <translation>guía fonética</translation>
    </message>
    <message>
        <source>a document embedded in another format</source>
        <translation>documento incrustado en otro formato</translation>
    </message>
    <message>
        <source>a footnote that nothing refers to</source>
        <translation>nota a la que nada remite</translation>
    </message>
    <message>
        <source>title of the web page</source>
        <translation>título de la página web</translation>
    </message>
    <message>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <source>style sheet</source>
        <translation>hoja de estilo</translation>
    </message>
    <message>
        <source>shown only without scripts</source>
        <translation>se muestra solo sin scripts</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>fórmula</translation>
    </message>
    <message>
        <source>navigation of the web page</source>
        <translation>navegación de la página web</translation>
    </message>
    <message>
        <source>control of the web page</source>
        <translation>control de la página web</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>otra página</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>objeto incrustado</translation>
    </message>
    <message>
        <source>{count} lines could not be placed in the resolution and were left out; see the import report.</source>
        <translation>Líneas sin lugar en la resolución, omitidas: {count}; véase el informe de importación.</translation>
    </message>
    <message>
        <source>1 line could not be placed in the resolution and was left out; see the import report.</source>
        <translation>1 línea no encontró lugar en la resolución y se omitió; véase el informe de importación.</translation>
    </message>
    <message>
        <source>Only {share} % of the file&apos;s text is in the resolution; see the import report for what was left out.</source>
        <translation>Solo el {share} % del texto del archivo está en la resolución; el informe de importación indica lo que se omitió.</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as accepted.</source>
        <translation>El archivo contiene cambios registrados; se leyeron como aceptados.</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as rejected.</source>
        <translation>El archivo contiene cambios registrados; se leyeron como rechazados.</translation>
    </message>
    <message>
        <source>The file holds {count} tracked changes; they were read as accepted.</source>
        <translation>Cambios registrados en el archivo: {count}; se leyeron como aceptados.</translation>
    </message>
    <message>
        <source>The file holds {count} tracked changes; they were read as rejected.</source>
        <translation>Cambios registrados en el archivo: {count}; se leyeron como rechazados.</translation>
    </message>
    <message>
        <source>The file holds 1 tracked change; it was read as accepted.</source>
        <translation>El archivo contiene 1 cambio registrado; se leyó como aceptado.</translation>
    </message>
    <message>
        <source>The file holds 1 tracked change; it was read as rejected.</source>
        <translation>El archivo contiene 1 cambio registrado; se leyó como rechazado.</translation>
    </message>
    <message>
        <source>{count} comments were left out.</source>
        <translation>Comentarios omitidos: {count}.</translation>
    </message>
    <message>
        <source>1 comment was left out.</source>
        <translation>Se omitió 1 comentario.</translation>
    </message>
    <message>
        <source>The old Word format was read without Word: numbers that Word prints automatically are missing, and italics that come from a style.</source>
        <translation>El formato antiguo de Word se leyó sin Word: faltan los números que Word imprime automáticamente y las cursivas que vienen de un estilo.</translation>
    </message>
    <message>
        <source>LibreOffice converted the file to Word before it was read.</source>
        <translation>LibreOffice convirtió el archivo a Word antes de leerlo.</translation>
    </message>
    <message>
        <source>The text was recognised from pictures of the pages (OCR): compare it with the original.</source>
        <translation>El texto se reconoció a partir de imágenes de las páginas (OCR): compárelo con el original.</translation>
    </message>
    <message>
        <source>A correction could no longer be placed: {deed}.</source>
        <translation>Una corrección ya no encontró su lugar: {deed}.</translation>
    </message>
    <message>
        <source>Renamed the series “{old}” to “{new}”</source>
        <translation>Serie «{old}» renombrada «{new}»</translation>
    </message>
    <message>
        <source>Merged {count} series into “{name}”</source>
        <translation>Series fusionadas en «{name}»: {count}</translation>
    </message>
    <message>
        <source>Moved {label} to another series</source>
        <translation>{label}: traslado a otra serie</translation>
    </message>
    <message>
        <source>Linked {a} of {old} and {b} of {new}</source>
        <translation>Vínculo de {a} ({old}) y {b} ({new})</translation>
    </message>
    <message>
        <source>Separated {a} of {old} and {b} of {new}</source>
        <translation>Separación de {a} ({old}) y {b} ({new})</translation>
    </message>
    <message>
        <source>Took back the decision on {a} and {b}</source>
        <translation>Decisión anulada sobre {a} y {b}</translation>
    </message>
    <message>
        <source>Added a note on {ident} of {label}</source>
        <translation>Nota añadida en {ident} ({label})</translation>
    </message>
    <message>
        <source>Changed a note on {ident}</source>
        <translation>Nota modificada en {ident}</translation>
    </message>
    <message>
        <source>Deleted a note on {ident}</source>
        <translation>Nota eliminada en {ident}</translation>
    </message>
    <message>
        <source>Removed {count} texts</source>
        <translation>Textos quitados: {count}</translation>
    </message>
    <message>
        <source>Removed a text that is not public</source>
        <translation>Texto no público quitado</translation>
    </message>
    <message>
        <source>Removed {label}</source>
        <translation>Quitado: {label}</translation>
    </message>
    <message>
        <source>Corrected {label}: {deed}</source>
        <translation>Corrección de {label}: {deed}</translation>
    </message>
    <message>
        <source>Took the corrections of {label} back</source>
        <translation>Correcciones de {label} anuladas</translation>
    </message>
    <message>
        <source>label of {ident} set to “{label}”</source>
        <translation>rótulo de {ident}: «{label}»</translation>
    </message>
    <message>
        <source>{fact} set to “{value}”</source>
        <translation>{fact}: «{value}»</translation>
    </message>
    <message>
        <source>{fact} taken away</source>
        <translation>{fact}: valor quitado</translation>
    </message>
    <message>
        <source>{ident} joined with the next paragraph</source>
        <translation>{ident} unido al párrafo siguiente</translation>
    </message>
    <message>
        <source>{ident} cut in two</source>
        <translation>{ident} dividido en dos</translation>
    </message>
    <message>
        <source>{ident} made {kind}</source>
        <translation>{ident} pasa a ser {kind}</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrumento</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>session</source>
        <translation>período de sesiones</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>(the last text)</source>
        <translation>(texto anterior)</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}: {reason}</translation>
    </message>
    <message>
        <source>in {count} backups that could not be changed</source>
        <translation>en copias de seguridad que no se pudieron modificar ({count})</translation>
    </message>
    <message>
        <source>inside {file}, from which other texts came; remove these too</source>
        <translation>dentro de {file}, del que proceden otros textos; quítelos también</translation>
    </message>
    <message>
        <source>{deed}, but it is still {places}</source>
        <translation>{deed}, pero el texto sigue {places}</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Redline, old and new text in one column</source>
        <translation>Texto marcado, anterior y nuevo en una columna</translation>
    </message>
    <message>
        <source>Deleted words are struck through, inserted words are underlined.</source>
        <translation>Las palabras suprimidas están tachadas, las añadidas subrayadas.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with marks</source>
        <translation>Copiar con las marcas</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>Go to the other place</source>
        <translation>Ir al otro lugar</translation>
    </message>
    <message>
        <source>Word differences on or off</source>
        <translation>Diferencias de palabras sí o no</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Mantener separados</translation>
    </message>
    <message>
        <source>Pin {old} and {new} together</source>
        <translation>Vincular {old} y {new}</translation>
    </message>
    <message>
        <source>Pin with…</source>
        <translation>Vincular con…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>{0} could not be written: {1}. Choose another folder.</source>
        <translation>{0} no pudo escribirse: {1}. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>{0} places in {1}, {2}</source>
        <translation>{0} apariciones en {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%Ln serie</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>se muestra el primero</numerusform>
            <numerusform>se muestran los %Ln primeros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Search all versions</source>
        <translation>Buscar en todas las versiones</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Type words, a “phrase in quotes” or a symbol to find every paragraph of your library that has it.</source>
        <translation>Escriba palabras, una «frase entre comillas» o una signatura para encontrar todos los párrafos de su biblioteca que las contengan.</translation>
    </message>
    <message>
        <source>No paragraph of your library has these words.</source>
        <translation>Ningún párrafo de su biblioteca contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message>
        <source>Known series, waiting for its files: {0}</source>
        <translation>Serie conocida, a la espera de sus archivos: {0}</translation>
    </message>
    <message>
        <source>Not in the library yet; press to get it</source>
        <translation>Todavía no está en la biblioteca; pulse para obtenerla</translation>
    </message>
    <message>
        <source>Get {0} from UN Documents</source>
        <translation>Obtener {0} de los documentos de la ONU</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>Teclas nuevas de la acción elegida</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Predeterminadas</translation>
    </message>
    <message>
        <source>All default keys</source>
        <translation>Todas predeterminadas</translation>
    </message>
    <message>
        <source>Press the new keys:</source>
        <translation>Pulse las teclas nuevas:</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”; choose other keys.</source>
        <translation>{0} pertenece a «{1}»; elija otras teclas.</translation>
    </message>
</context>
<context>
    <name>SourceSection</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, página {page}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>How much is shown</source>
        <translation>Cuánto se muestra</translation>
    </message>
    <message>
        <source>The compared versions</source>
        <translation>Las versiones comparadas</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Lo último que se hizo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop what is being worked on; what is done stays</source>
        <translation>Detener el trabajo en curso; lo hecho queda</translation>
    </message>
    <message>
        <source>{0} of {1} paragraphs shown</source>
        <translation>{0} de {1} párrafos mostrados</translation>
    </message>
    <message>
        <source>change {0} of {1}</source>
        <translation>cambio {0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The title is another one.</source>
        <translation>El título es otro.</translation>
    </message>
    <message>
        <source>No paragraph changed.</source>
        <translation>Ningún párrafo ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln suprimido</numerusform>
            <numerusform>%Ln suprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln dividido</numerusform>
            <numerusform>%Ln divididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln fusionado</numerusform>
            <numerusform>%Ln fusionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only moved</source>
        <translation>
            <numerusform>%Ln solo trasladado</numerusform>
            <numerusform>%Ln solo trasladados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of dates and sessions</source>
        <translation>
            <numerusform>%Ln actualización de fechas y sesiones</numerusform>
            <numerusform>%Ln actualizaciones de fechas y sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in spelling or punctuation</source>
        <translation>
            <numerusform>%Ln de ortografía o puntuación</numerusform>
            <numerusform>%Ln de ortografía o puntuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in “also” or “further” alone</source>
        <translation>
            <numerusform>%Ln solo en «también» o «además»</numerusform>
            <numerusform>%Ln solo en «también» o «además»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in invisible characters alone</source>
        <translation>
            <numerusform>%Ln solo en caracteres invisibles</numerusform>
            <numerusform>%Ln solo en caracteres invisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n paragraph(s) changed, {substance} in substance: {kinds}.</source>
        <translation>
            <numerusform>Ha cambiado {changed} de %Ln párrafo, {substance} en el fondo: {kinds}.</numerusform>
            <numerusform>Han cambiado {changed} de %Ln párrafos, {substance} en el fondo: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n paragraph(s) changed, none in substance.</source>
        <translation>
            <numerusform>Ha cambiado {changed} de %Ln párrafo, ninguno en el fondo.</numerusform>
            <numerusform>Han cambiado {changed} de %Ln párrafos, ninguno en el fondo.</numerusform>
        </translation>
    </message>
    <message>
        <source>In form only: {kinds}.</source>
        <translation>Solo en la forma: {kinds}.</translation>
    </message>
    <message>
        <source>Footnotes: {kinds}.</source>
        <translation>Notas a pie de página: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%Ln reformulado</numerusform>
            <numerusform>%Ln reformulados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <source>To see what changed, drop another version here, or choose one of the series above.</source>
        <translation>Para ver qué cambió, suelte aquí otra versión o elija una de la serie de arriba.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Adopted on {0}</source>
        <translation>Aprobada el {0}</translation>
    </message>
    <message>
        <source>Distributed on {0}</source>
        <translation>Distribuido el {0}</translation>
    </message>
    <message>
        <source>{0} is not in the library; click to get it</source>
        <translation>{0} no está en la biblioteca; haga clic para obtenerla</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Reading texts again</source>
        <translation>Releyendo los textos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read again by a better parser</source>
        <translation>
            <numerusform>%Ln archivo releído por un analizador mejor</numerusform>
            <numerusform>%Ln archivos releídos por un analizador mejor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpkeepCommands</name>
    <message>
        <source>The library was backed up</source>
        <translation>Se ha hecho una copia de la biblioteca</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Creando una copia</translation>
    </message>
    <message>
        <source>The library becomes what it was on {0}.</source>
        <translation>La biblioteca vuelve a ser lo que era el {0}.</translation>
    </message>
    <message>
        <source>What it is now is kept as a backup, so that you can come back.</source>
        <translation>Su estado actual se conserva como copia, para que pueda volver a él.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>El archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The library is what it was on {0}</source>
        <translation>La biblioteca es como era el {0}</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Guardar una copia de la biblioteca</translation>
    </message>
    <message>
        <source>The library was copied to {0}</source>
        <translation>La biblioteca se copió en {0}</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copiando la biblioteca</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>Volviendo a una copia</translation>
    </message>
    <message>
        <source>Export the library as a folder</source>
        <translation>Exportar la biblioteca a una carpeta</translation>
    </message>
    <message>
        <source>Exporting the library</source>
        <translation>Exportando la biblioteca</translation>
    </message>
    <message>
        <source>Import a library from a folder</source>
        <translation>Importar una biblioteca de una carpeta</translation>
    </message>
    <message>
        <source>Importing a library</source>
        <translation>Importando una biblioteca</translation>
    </message>
    <message>
        <source>This deletes the library {0}:</source>
        <translation>Esto elimina la biblioteca {0}:</translation>
    </message>
    <message>
        <source>• copies that were made for opening or dragging files</source>
        <translation>• las copias hechas para abrir o arrastrar archivos</translation>
    </message>
    <message>
        <source>It cannot be undone. Folders that you exported stay. An empty library takes its place.</source>
        <translation>No se puede deshacer. Las carpetas que haya exportado permanecen. Una biblioteca vacía ocupa su lugar.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidarlo todo</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminarlo todo</translation>
    </message>
    <message>
        <source>Everything was deleted</source>
        <translation>Se ha eliminado todo</translation>
    </message>
    <message>
        <source>Deleting everything</source>
        <translation>Eliminándolo todo</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to {0}</source>
        <translation>
            <numerusform>%Ln texto escrito en {0}</numerusform>
            <numerusform>%Ln textos escritos en {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the library now</source>
        <translation>
            <numerusform>%Ln versión está ahora en la biblioteca</numerusform>
            <numerusform>%Ln versiones están ahora en la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n version(s) with their original files, notes, decisions and corrections</source>
        <translation>
            <numerusform>• %Ln versión con su archivo original, notas, decisiones y correcciones</numerusform>
            <numerusform>• %Ln versiones con sus archivos originales, notas, decisiones y correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n backup(s), and what repairs have set aside</source>
        <translation>
            <numerusform>• %Ln copia de seguridad y lo que las reparaciones hayan apartado</numerusform>
            <numerusform>• %Ln copias de seguridad y lo que las reparaciones hayan apartado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Versions of the series</source>
        <translation>Versiones de la serie</translation>
    </message>
    <message>
        <source>the old version</source>
        <translation>la versión anterior</translation>
    </message>
    <message>
        <source>the new version</source>
        <translation>la versión nueva</translation>
    </message>
    <message>
        <source>Old: {0}. New: {1}. Left and right move {2}; space changes to the other one.</source>
        <translation>Anterior: {0}. Nueva: {1}. Izquierda y derecha mueven {2}; Espacio cambia a la otra.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Folder to watch</source>
        <translation>Carpeta que se vigila</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Hecho de nuevo: {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Leyendo documentos</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
</context>
<context>
    <name>_EditRow</name>
    <message>
        <source>{kind}, old: {old}, new: {new}</source>
        <translation>{kind}, antes: {old}, ahora: {new}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>“{mark}”</source>
        <translation>«{mark}»</translation>
    </message>
</context>
</TS>
