// What the view of files is called in the menu: by itself, since the menu is there before the view. Bokmål.

export const saveViewName = 'Last ned';
